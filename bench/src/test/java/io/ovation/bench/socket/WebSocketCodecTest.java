package io.ovation.bench.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebSocketCodecTest {
    private final List<String> heard = new ArrayList<>();

    private void hear(int opcode, byte[] bytes, int from, int length) {
        heard.add(opcode + ":" + new String(bytes, from, length, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** The examples of RFC 6455 section 5.7. */
    @Test
    void the_unmasked_text_of_the_rfc_is_read() {
        byte[] hello = HexFormat.of().parseHex("810548656c6c6f");

        new FrameReader().read(hello, 0, hello.length, this::hear);

        assertThat(heard).containsExactly("1:Hello");
    }

    @Test
    void the_fragments_of_the_rfc_become_one_message() {
        byte[] hello = HexFormat.of().parseHex("010348656c80026c6f");

        new FrameReader().read(hello, 0, hello.length, this::hear);

        assertThat(heard).containsExactly("1:Hello");
    }

    @Test
    void a_ping_between_fragments_is_heard_at_its_place() {
        byte[] stream = joined(
                HexFormat.of().parseHex("010348656c"),
                FrameWriter.plain(FrameReader.PING, bytes("?")),
                HexFormat.of().parseHex("80026c6f"));

        new FrameReader().read(stream, 0, stream.length, this::hear);

        assertThat(heard).containsExactly("9:?", "1:Hello");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 125, 126, 127, 65_535, 65_536, 200_000})
    void a_frame_of_any_length_comes_back_as_it_was_written(int length) {
        byte[] frame = FrameWriter.plain(FrameReader.TEXT, bytes("x".repeat(length)));

        new FrameReader().read(frame, 0, frame.length, this::hear);

        assertThat(heard).containsExactly("1:" + "x".repeat(length));
    }

    @Test
    void frames_that_come_byte_by_byte_are_put_together() {
        byte[] stream = joined(
                FrameWriter.plain(FrameReader.TEXT, bytes("one")),
                FrameWriter.plain(FrameReader.TEXT, bytes("two".repeat(100))),
                FrameWriter.plain(FrameReader.PING, bytes("")));
        FrameReader reader = new FrameReader();

        for (int at = 0; at < stream.length; at++) {
            reader.read(stream, at, at + 1, this::hear);
        }

        assertThat(heard).containsExactly("1:one", "1:" + "two".repeat(100), "9:");
    }

    @Test
    void a_masked_frame_of_a_server_is_a_fault() {
        byte[] masked = FrameWriter.masked(FrameReader.TEXT, bytes("Hello"));

        assertThatThrownBy(() -> new FrameReader().read(masked, 0, masked.length, this::hear))
                .hasMessage("A server must not mask its frames.");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 126, 70_000})
    void what_a_client_masks_is_what_it_meant(int length) {
        byte[] payload = bytes("abcde".repeat(length / 5));

        byte[] frame = FrameWriter.masked(FrameReader.TEXT, payload);

        int header = frame.length - payload.length;
        byte[] unmasked = new byte[payload.length];
        for (int i = 0; i < payload.length; i++) {
            unmasked[i] = (byte) (frame[header + i] ^ frame[header - 4 + i % 4]);
        }
        assertThat(unmasked).isEqualTo(payload);
        assertThat(frame[1] & 0x80).isEqualTo(0x80);
    }
}
