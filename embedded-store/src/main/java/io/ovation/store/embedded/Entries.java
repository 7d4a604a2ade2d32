package io.ovation.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;

/**
 * What a record says, entry after entry: kind (1 byte), database and name (each a length of 2 bytes and UTF-8), BSON.
 * The name is the collection, or for {@link #COMMAND} the command.
 */
final class Entries {

    /** The document with this _id is now this one. */
    static final byte PUT = 1;

    /** There is no document with this _id any more. */
    static final byte REMOVE = 2;

    /** Run this command, which changes collections or indexes; if it fails now it had failed then. */
    static final byte COMMAND = 3;

    private static final int BAD_VALUE = 2;
    private static final int BSON_OBJECT_TOO_LARGE = 10334;

    /** Receives the entries of a record in their order. */
    interface Reader {
        void entry(byte kind, String database, String name, Document document);
    }

    private Entries() {}

    /** Fails with a {@link MongoServerError}, leaving the record as it was, if the document cannot be written. */
    static void write(ByteBuf record, byte kind, String database, String name, Document document) {
        int start = record.writerIndex();
        try {
            record.writeByte(kind);
            writeName(record, database);
            writeName(record, name);
            writeDocument(record, document);
        } catch (MongoServerError e) {
            record.writerIndex(start);
            throw e;
        } catch (IllegalArgumentException e) {
            record.writerIndex(start);
            throw new MongoServerError(BAD_VALUE, "BadValue", "The document holds a value that cannot be stored.");
        }
    }

    static void read(ByteBuf payload, Reader reader) {
        while (payload.isReadable()) {
            byte kind = payload.readByte();
            String database = readName(payload);
            String name = readName(payload);
            reader.entry(kind, database, name, BsonDecoder.decodeBson(payload));
        }
    }

    private static void writeDocument(ByteBuf record, Document document) {
        int start = record.writerIndex();
        BsonEncoder.encodeDocument(document, record);
        if (record.writerIndex() - start > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw new MongoServerError(BSON_OBJECT_TOO_LARGE, "BSONObjectTooLarge", "The document is over 16 MiB.");
        }
        if (RecordFrame.payloadBytes(record) > RecordFrame.MAX_PAYLOAD_BYTES) {
            throw new MongoServerError(
                    BSON_OBJECT_TOO_LARGE, "BSONObjectTooLarge", "The command changes over 256 MiB; split it.");
        }
    }

    private static void writeName(ByteBuf record, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        record.writeShortLE(bytes.length);
        record.writeBytes(bytes);
    }

    private static String readName(ByteBuf payload) {
        return payload.readCharSequence(payload.readUnsignedShortLE(), StandardCharsets.UTF_8)
                .toString();
    }
}
