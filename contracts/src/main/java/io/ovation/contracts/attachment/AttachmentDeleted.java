package io.ovation.contracts.attachment;

/** An attachment is gone for good, its bytes too. */
public record AttachmentDeleted(String attachment) {
    public static final String TYPE = "attachment-deleted";
}
