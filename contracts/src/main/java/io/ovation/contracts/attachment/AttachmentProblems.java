package io.ovation.contracts.attachment;

import io.ovation.contracts.Problem;

/** What attachments may refuse, besides what any part may. */
public final class AttachmentProblems {
    public static final Problem ATTACHMENT_TYPE =
            Problem.of("attachment-type", 415, "Files of this type cannot be attached.");
    public static final Problem ATTACHMENT_SIZE = Problem.of("attachment-size", 413, "The file is too large.");
    public static final Problem ATTACHMENTS_FULL =
            Problem.of("attachments-full", 409, "The session has as many attachments as it may have.");
    public static final Problem UPLOAD_ENDED =
            Problem.of("upload-ended", 409, "This upload ended before it was whole; nothing of it was kept.");

    private AttachmentProblems() {}
}
