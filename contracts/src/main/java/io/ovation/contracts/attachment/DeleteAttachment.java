package io.ovation.contracts.attachment;

/** Takes an attachment and its bytes away. */
public record DeleteAttachment(String attachment) {
    public static final String TYPE = "delete-attachment";
}
