package io.ovation.platform.observe;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

class JsonLinesTest {
    @Test
    void an_event_is_one_object_on_one_line() {
        JsonObject line = new JsonObject(line("chat is open", null));

        assertThat(line)
                .isEqualTo(new JsonObject()
                        .put("ts", "2026-11-20T12:00:00Z")
                        .put("level", "INFO")
                        .put("service", "chat-service")
                        .put("logger", "chat")
                        .put("traceId", "t-1")
                        .put("msg", "chat is open"));
    }

    @Test
    void text_can_neither_start_a_line_nor_steer_a_terminal() {
        String line = line("first\r\nsecond \u001b[31mred \u009b \u2028 end", null);

        assertThat(line).endsWith("}\n").matches("[ -~]+\n");
        assertThat(new JsonObject(line).getString("msg")).isEqualTo("first\r\nsecond \u001b[31mred \u009b \u2028 end");
    }

    @Test
    void a_failure_is_told_with_its_stack_but_without_tokens() {
        JsonObject line =
                new JsonObject(line("failed", new IllegalStateException("token djJ8MTAyfGFiY2RlZmdoaWprbA==")));

        assertThat(line.getString("err"))
                .contains("IllegalStateException: token [redacted]")
                .contains("JsonLinesTest");
    }

    @Test
    void endless_texts_are_cut() {
        assertThat(new JsonObject(line("a b".repeat(100_000), null)).getString("msg"))
                .hasSize(16_384);
    }

    private static String line(String text, @Nullable Throwable failure) {
        LoggerContext context = new LoggerContext();
        context.putProperty(Logging.PROCESS, "chat-service");
        LoggingEvent event =
                new LoggingEvent("fqcn", context.getLogger("chat"), Level.INFO, text, failure, new Object[0]);
        event.setInstant(Instant.parse("2026-11-20T12:00:00Z"));
        event.addKeyValuePair(new KeyValuePair("traceId", "t-1"));
        return new String(new JsonLines().encode(event), StandardCharsets.US_ASCII);
    }
}
