/** Where the bytes of files are kept: GridFS, an S3-compatible store, or a folder. Knows keys and bytes, no sessions and no rules. */
@NullMarked
package io.ovation.stage.attachment.place;

import org.jspecify.annotations.NullMarked;
