package io.ovation.contracts.attachment;

/**
 * Asks for some bytes of an attachment of the caller's session.
 *
 * @param from the first byte, from 0
 * @param length at most {@link UploadPart#BYTES}
 */
public record ReadBytes(String attachment, long from, int length) {}
