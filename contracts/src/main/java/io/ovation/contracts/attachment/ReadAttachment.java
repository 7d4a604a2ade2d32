package io.ovation.contracts.attachment;

/** Asks for one attachment of the caller's session. */
public record ReadAttachment(String attachment) {}
