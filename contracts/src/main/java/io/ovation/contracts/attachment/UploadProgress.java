package io.ovation.contracts.attachment;

/**
 * How far an upload is.
 *
 * @param length bytes taken so far
 * @param room whether the next part may come; false says to ask again first, because the place is slower than the sender
 */
public record UploadProgress(long length, boolean room) {}
