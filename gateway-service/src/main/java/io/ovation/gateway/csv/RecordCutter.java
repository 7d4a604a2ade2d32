package io.ovation.gateway.csv;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;

/**
 * Cuts a file that arrives in pieces into whole records. A line break inside quotes (RFC 4180 §2.6) ends none. A record that is too long
 * or whose quotes are never closed costs one line: cutting goes on behind that line.
 *
 * <p>Holds at most one piece and one record.
 */
final class RecordCutter {
    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final int maxRecordBytes;
    private Buffer bytes = Buffer.buffer();
    private int start;
    private int looked;
    private long line = 1;
    private long breaks;
    private Place place = Place.FIELD_START;
    private boolean skipping;
    private byte delimiter = ',';

    /**
     * The bytes of one record without its line break.
     *
     * @param line the number of its first line, from 1
     * @param whole false for a first line that opens quotes which nothing closes, and for one that is too long
     */
    record Cut(long line, Buffer bytes, boolean whole) {}

    RecordCutter(int maxRecordBytes) {
        this.maxRecordBytes = maxRecordBytes;
    }

    void separatedBy(char character) {
        delimiter = (byte) character;
    }

    void add(Buffer more) {
        bytes = bytes.slice(start, bytes.length()).copy().appendBuffer(more);
        looked -= start;
        start = 0;
    }

    /** The next record; nothing when more must arrive first. {@code last} says that nothing more will. */
    Optional<Cut> next(boolean last) {
        while (looked < bytes.length()) {
            byte each = bytes.getByte(looked++);
            if (skipping) {
                skipping = each != '\n';
                start = looked;
            } else if (each == '\n' && place != Place.QUOTED) {
                return Optional.of(cut(looked - 1, true));
            } else if (looked - start > maxRecordBytes) {
                return Optional.of(firstLine());
            } else {
                breaks += each == '\n' ? 1 : 0;
                place = after(each);
            }
        }
        return last && start < bytes.length() ? Optional.of(rest()) : Optional.empty();
    }

    private Place after(byte each) {
        return switch (place) {
            case FIELD_START -> each == delimiter ? Place.FIELD_START : each == '"' ? Place.QUOTED : Place.PLAIN;
            case PLAIN -> each == delimiter ? Place.FIELD_START : Place.PLAIN;
            case QUOTED -> each == '"' ? Place.QUOTE_IN_QUOTED : Place.QUOTED;
            case QUOTE_IN_QUOTED -> each == '"' ? Place.QUOTED : each == delimiter ? Place.FIELD_START : Place.PLAIN;
        };
    }

    private Cut rest() {
        return place == Place.QUOTED ? firstLine() : cut(bytes.length(), true);
    }

    /** Gives up the first line of the record and looks at what is behind it with fresh eyes. */
    private Cut firstLine() {
        int end = start;
        while (end < bytes.length() && bytes.getByte(end) != '\n') {
            end++;
        }
        breaks = 0;
        skipping = end == bytes.length();
        looked = skipping ? end : end + 1;
        return cut(end, false);
    }

    private Cut cut(int end, boolean whole) {
        int until = end > start && bytes.getByte(end - 1) == '\r' ? end - 1 : end;
        Cut cut = new Cut(line, bytes.getBuffer(start, until), whole);
        line += breaks + 1;
        breaks = 0;
        start = looked;
        place = Place.FIELD_START;
        return cut;
    }
}
