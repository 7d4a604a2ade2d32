package io.ovation.gateway.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    private static final int RECORD_BYTES = 64;

    private static List<CsvLine> read(String... pieces) {
        return read(List.of(pieces).stream().map(Buffer::buffer).toList());
    }

    private static List<CsvLine> read(List<Buffer> pieces) {
        CsvReader reader = new CsvReader(RECORD_BYTES);
        List<CsvLine> lines = new ArrayList<>();
        for (Buffer piece : pieces) {
            reader.add(piece);
            lines.addAll(reader.next(100, false));
        }
        lines.addAll(reader.next(100, true));
        return lines;
    }

    private static CsvLine line(long line, String... values) {
        return new CsvLine(line, List.of(values), "");
    }

    @Test
    void quotes_hold_commas_breaks_and_quotes() {
        assertThat(read("a,b\r\n\"x, y\",\"he said \"\"hi\"\"\"\n\"two\nlines\",z\nlast,one"))
                .containsExactly(
                        line(1, "a", "b"),
                        line(2, "x, y", "he said \"hi\""),
                        line(3, "two\nlines", "z"),
                        line(5, "last", "one"));
    }

    @Test
    void semicolons_and_tabs_separate_where_the_first_line_says_so_and_a_byte_order_mark_is_no_letter() {
        assertThat(read("\uFEFFa;b;c,d\n1;\"2;3\";4\n"))
                .containsExactly(line(1, "a", "b", "c,d"), line(2, "1", "2;3", "4"));
        assertThat(read("a\tb\n1\t2\n")).containsExactly(line(1, "a", "b"), line(2, "1", "2"));
    }

    @Test
    void blank_lines_are_left_out_and_still_counted() {
        assertThat(read("a,b\n\n  \n,\n1,2\n")).containsExactly(line(1, "a", "b"), line(5, "1", "2"));
    }

    @Test
    void a_quote_inside_a_plain_value_is_a_letter() {
        assertThat(read("a,b\nfive\" pipe,x\n1,2\n"))
                .containsExactly(line(1, "a", "b"), line(2, "five\" pipe", "x"), line(3, "1", "2"));
    }

    /** A stray quote would swallow the rest of the file; it costs its own line. */
    @Test
    void quotes_that_nothing_closes_cost_one_line() {
        assertThat(read("a,b\n\"open,x\n1,2\n"))
                .containsExactly(line(1, "a", "b"), CsvLine.broken(2, CsvLine.QUOTES), line(3, "1", "2"));
        String far = "3,4\n".repeat(30);
        List<CsvLine> lines = read("a,b\n\"open,x\n" + far);
        assertThat(lines)
                .hasSize(32)
                .contains(CsvLine.broken(2, CsvLine.QUOTES), line(3, "3", "4"), line(32, "3", "4"));
    }

    @Test
    void a_line_that_is_too_long_costs_one_line_in_whatever_pieces_it_comes() {
        String x = "x".repeat(50);
        assertThat(read("a,b\n" + x, x, x, x + "\n1,2\n"))
                .containsExactly(line(1, "a", "b"), CsvLine.broken(2, CsvLine.QUOTES), line(3, "1", "2"));
    }

    @Test
    void a_line_that_is_not_utf8_costs_one_line() {
        byte[] latin1 = "a,b\nJos\u00e9,x\n1,2\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(List.of(Buffer.buffer(latin1))))
                .containsExactly(line(1, "a", "b"), CsvLine.broken(2, CsvLine.ENCODING), line(3, "1", "2"));
    }

    @Test
    void however_a_file_is_cut_into_pieces_it_reads_the_same() {
        String file = "e,n\n\"two\nlines\",\"Zoë 👋\"\n\n\"open\nx,y\r\n\"a\"\"b\",c\nlast,1";
        Buffer whole = Buffer.buffer(file);
        List<CsvLine> expected = read(List.of(whole));
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Buffer> pieces = new ArrayList<>();
            for (int at = 0; at < whole.length(); ) {
                int end = Math.min(whole.length(), at + 1 + random.nextInt(9));
                pieces.add(whole.getBuffer(at, end));
                at = end;
            }
            assertThat(read(pieces)).isEqualTo(expected);
        }
    }

    @Test
    void no_more_than_asked_for_is_read_at_a_time() {
        CsvReader reader = new CsvReader(RECORD_BYTES);
        reader.add(Buffer.buffer("a\n1\n2\n3\n"));
        assertThat(reader.next(2, true)).containsExactly(line(1, "a"), line(2, "1"));
        assertThat(reader.next(2, true)).containsExactly(line(3, "2"), line(4, "3"));
        assertThat(reader.next(2, true)).isEmpty();
    }
}
