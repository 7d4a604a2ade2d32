/**
 * Attachments of a session and its header image: what may be attached, the uploads under way, the channel {@code attachments}, and the
 * sweep that leaves nothing half behind. Where bytes are kept is in {@code place}.
 */
@NullMarked
package io.ovation.stage.attachment;

import org.jspecify.annotations.NullMarked;
