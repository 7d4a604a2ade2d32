package io.ovation.gateway.csv;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that arrives in pieces: UTF-8, with or without a byte order mark, separated by comma, semicolon or tab, whichever its first
 * line has most of. Blank lines are left out. Holds one piece and one record.
 */
public final class CsvReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final RecordCutter cutter;
    private @Nullable CSVFormat format;

    /** @param maxRecordBytes the longest record, in bytes */
    public CsvReader(int maxRecordBytes) {
        cutter = new RecordCutter(maxRecordBytes);
    }

    /** Takes the next piece. */
    public void add(Buffer piece) {
        cutter.add(piece);
    }

    /** Up to {@code max} records of what has arrived; fewer, or none, when more must arrive first. {@code last} says that nothing more will. */
    public List<CsvLine> next(int max, boolean last) {
        List<CsvLine> lines = new ArrayList<>();
        while (lines.size() < max) {
            Optional<RecordCutter.Cut> cut = cutter.next(last);
            if (cut.isEmpty()) {
                return lines;
            }
            CsvLine line = read(cut.get());
            if (!line.blank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private CsvLine read(RecordCutter.Cut cut) {
        if (!cut.whole()) {
            return CsvLine.broken(cut.line(), CsvLine.QUOTES);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(cut.bytes().getBytes()))
                    .toString();
            return new CsvLine(cut.line(), values(text), "");
        } catch (CharacterCodingException notUtf8) {
            return CsvLine.broken(cut.line(), CsvLine.ENCODING);
        } catch (IOException | IllegalStateException unreadable) {
            return CsvLine.broken(cut.line(), CsvLine.QUOTES);
        }
    }

    private List<String> values(String text) throws IOException {
        String record = format == null && text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(record, formatOf(record))) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.get(0).toList();
        } catch (java.io.UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private CSVFormat formatOf(String record) {
        CSVFormat known = format;
        if (known == null) {
            char separator = separator(record);
            cutter.separatedBy(separator);
            known = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
            format = known;
        }
        return known;
    }

    private static char separator(String header) {
        char most = SEPARATORS[0];
        for (char each : SEPARATORS) {
            if (count(header, each) > count(header, most)) {
                most = each;
            }
        }
        return most;
    }

    private static long count(String text, char character) {
        return text.chars().filter(each -> each == character).count();
    }
}
