package io.ovation.contracts.attachment;

/** A file was attached and its bytes are kept. */
public record AttachmentAdded(AttachmentView attachment) {
    public static final String TYPE = "attachment-added";
}
