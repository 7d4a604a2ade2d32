package io.ovation.contracts.attachment;

/** An attachment has another title or description; the whole of it is told, so that the earlier event may be forgotten. */
public record AttachmentChanged(AttachmentView attachment) {
    public static final String TYPE = "attachment-changed";
}
