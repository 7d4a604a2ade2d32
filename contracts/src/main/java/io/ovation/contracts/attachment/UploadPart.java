package io.ovation.contracts.attachment;

import io.ovation.contracts.CarriesBytes;

/**
 * The next bytes of an upload. All parts but the last have {@link #BYTES}; without any it asks whether there is room again. Sent twice is
 * taken once.
 *
 * @param at how many bytes came before
 */
// A part is never compared; its bytes are read and forgotten.
@SuppressWarnings("ArrayRecordComponent")
public record UploadPart(String upload, long at, byte[] bytes) implements CarriesBytes {
    /** 255 KiB: GridFS's usual chunk, and with its frame under the smallest allowed bus request. */
    public static final int BYTES = 255 * 1024;
}
