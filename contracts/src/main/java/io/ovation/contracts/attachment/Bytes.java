package io.ovation.contracts.attachment;

import io.ovation.contracts.CarriesBytes;

/**
 * Some bytes of a file.
 *
 * @param total the length of the whole file
 */
// Never compared; the bytes are sent on and forgotten.
@SuppressWarnings("ArrayRecordComponent")
public record Bytes(long total, byte[] bytes) implements CarriesBytes {}
