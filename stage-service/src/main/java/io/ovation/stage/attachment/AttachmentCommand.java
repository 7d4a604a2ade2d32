package io.ovation.stage.attachment;

import io.ovation.contracts.attachment.AttachmentView;
import io.ovation.contracts.attachment.UpdateAttachment;

/** What can be done to the list, with what its decision needs. */
sealed interface AttachmentCommand {
    /**
     * A file whose bytes are kept.
     *
     * @param limit how many the session may have
     */
    record Add(AttachmentView view, int limit) implements AttachmentCommand {}

    /** Another title or description. */
    record Update(UpdateAttachment wanted) implements AttachmentCommand {}

    /** Away with it. */
    record Delete(String attachment) implements AttachmentCommand {}
}
