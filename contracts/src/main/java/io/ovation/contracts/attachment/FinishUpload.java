package io.ovation.contracts.attachment;

/**
 * Says that all parts were sent; asked again while the answer says that it is not done.
 *
 * @param length the bytes of all parts
 */
public record FinishUpload(String upload, long length) {}
