package io.ovation.contracts.attachment;

/**
 * Asks for some bytes of a session's image, which everybody may see who knows its id.
 *
 * @param image 22 base64url characters and the extension
 * @param from the first byte, from 0
 * @param length at most {@link UploadPart#BYTES}
 */
public record ReadImage(String image, long from, int length) {}
