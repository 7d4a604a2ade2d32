package io.ovation.bench.attendee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StampTest {
    @Test
    void a_message_is_as_long_as_asked_and_tells_when_it_was_sent() {
        byte[] text = Stamp.text(123_456_789L, 200).getBytes(StandardCharsets.US_ASCII);

        assertThat(text).hasSize(200);
        assertThat(Stamp.read(text, Stamp.MARK.length())).isEqualTo(123_456_789L);
    }

    @Test
    void a_client_id_is_one_that_the_server_takes() {
        assertThat(Stamp.clientId(Long.MAX_VALUE, 1_000_000)).matches("[A-Za-z0-9_-]{8,64}");
    }

    @Test
    void a_needle_is_found_wherever_it_is() {
        Needle needle = new Needle("\"type\":\"message-posted\"");
        byte[] hay = "..\"type\":\"message-pinned\",\"type\":\"message-posted\"..".getBytes(StandardCharsets.US_ASCII);

        assertThat(needle.find(hay, 0, hay.length)).isEqualTo(26);
        assertThat(needle.find(hay, 27, hay.length)).isEqualTo(-1);
        assertThat(needle.find(hay, 0, 40)).isEqualTo(-1);
        assertThat(needle.isAt(hay, 26)).isTrue();
        assertThat(needle.isAt(hay, hay.length - 3)).isFalse();
    }
}
