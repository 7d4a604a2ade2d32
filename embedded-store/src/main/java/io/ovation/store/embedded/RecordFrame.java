package io.ovation.store.embedded;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * The bytes around a record: length of the payload (4, little endian), CRC32C over that length and the payload (4, little
 * endian), payload. The length is part of the checksum so that a run of zeros, which a power cut may leave, is no record.
 * A file starts with eight bytes of {@link #magic()}, which name the format and its version.
 */
final class RecordFrame {

    static final int HEADER_BYTES = 8;

    /** The most that one command may change; a longer length in a file is damage. */
    static final int MAX_PAYLOAD_BYTES = 256 << 20;

    private static final byte[] MAGIC = "OVSTORE1".getBytes(StandardCharsets.US_ASCII);

    private RecordFrame() {}

    static byte[] magic() {
        return MAGIC.clone();
    }

    /** An empty record: room for the header, payload to be added behind it. */
    static ByteBuf start() {
        return reset(Unpooled.buffer(4096));
    }

    static ByteBuf reset(ByteBuf frame) {
        return frame.setIndex(0, HEADER_BYTES);
    }

    static int payloadBytes(ByteBuf frame) {
        return frame.writerIndex() - HEADER_BYTES;
    }

    /** Fills the header in, now that the payload is complete. */
    static void seal(ByteBuf frame) {
        int length = payloadBytes(frame);
        frame.setIntLE(0, length);
        frame.setIntLE(4, checksum(length, frame.array(), frame.arrayOffset() + HEADER_BYTES));
    }

    static int checksum(int length, byte[] payload, int offset) {
        CRC32C crc = new CRC32C();
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            crc.update(length >>> shift);
        }
        crc.update(payload, offset, length);
        return (int) crc.getValue();
    }
}
