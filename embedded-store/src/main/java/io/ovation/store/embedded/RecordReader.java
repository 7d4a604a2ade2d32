package io.ovation.store.embedded;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads a journal file from the front, as far as it is good. */
final class RecordReader {

    private static final int BUFFER_BYTES = 1 << 20;

    /** How the file ended. */
    enum End {
        /** With its last record. */
        WHOLE,
        /** In the middle of a record: the write that a kill interrupted, which nobody got an acknowledgement for. */
        TORN,
        /** Before bytes that are no record although more follow: damage, and acknowledged writes may be lost. */
        DAMAGED
    }

    /**
     * @param goodBytes up to the first bad record
     * @param fileBytes the whole file
     */
    record Outcome(End end, long goodBytes, long fileBytes) {
        long badBytes() {
            return fileBytes - goodBytes;
        }
    }

    private RecordReader() {}

    /** Hands each payload to the consumer; what the consumer throws ends the reading. */
    static Outcome read(Path path, Consumer<ByteBuf> payloads) throws IOException {
        long fileBytes = Files.size(path);
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER_BYTES))) {
            byte[] magic = RecordFrame.magic();
            if (!Arrays.equals(in.readNBytes(magic.length), magic)) {
                throw new IOException(path + " is not a journal of this store, or of another version of it.");
            }
            long good = magic.length;
            while (true) {
                long rest = fileBytes - good;
                if (rest < RecordFrame.HEADER_BYTES) {
                    return new Outcome(rest == 0 ? End.WHOLE : End.TORN, good, fileBytes);
                }
                int length = Integer.reverseBytes(in.readInt());
                int checksum = Integer.reverseBytes(in.readInt());
                if (length <= 0 || length > RecordFrame.MAX_PAYLOAD_BYTES) {
                    return new Outcome(End.DAMAGED, good, fileBytes);
                }
                if (length > rest - RecordFrame.HEADER_BYTES) {
                    return new Outcome(End.TORN, good, fileBytes);
                }
                byte[] payload = in.readNBytes(length);
                if (checksum != RecordFrame.checksum(length, payload, 0)) {
                    return new Outcome(End.DAMAGED, good, fileBytes);
                }
                payloads.accept(Unpooled.wrappedBuffer(payload));
                good += RecordFrame.HEADER_BYTES + length;
            }
        }
    }
}
