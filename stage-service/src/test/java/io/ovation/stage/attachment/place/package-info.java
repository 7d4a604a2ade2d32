/** All places keep the same promises. */
@NullMarked
package io.ovation.stage.attachment.place;

import org.jspecify.annotations.NullMarked;
