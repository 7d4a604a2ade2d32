package io.ovation.contracts.attachment;

/** Asks for the attachments of the caller's session. */
public record ListAttachments() {}
