package io.ovation.platform.observe;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/**
 * Writes each log event as one line of ASCII JSON: whatever the text holds, it cannot start another line or steer a terminal. Tokens are
 * masked and long texts cut.
 */
public final class JsonLines extends EncoderBase<ILoggingEvent> {
    private static final int MAX_CHARACTERS = 16_384;
    private static final byte[] NOTHING = {};
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            fields(event, json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toByteArray();
    }

    private static void fields(ILoggingEvent event, JsonGenerator json) throws IOException {
        field(json, "ts", Instant.ofEpochMilli(event.getTimeStamp()).toString());
        field(json, "level", event.getLevel().toString());
        field(json, "service", event.getLoggerContextVO().getPropertyMap().get(Logging.PROCESS));
        field(json, "logger", event.getLoggerName());
        List<KeyValuePair> pairs = event.getKeyValuePairs();
        for (KeyValuePair pair : pairs == null ? List.<KeyValuePair>of() : pairs) {
            field(json, pair.key, String.valueOf(pair.value));
        }
        field(json, "msg", event.getFormattedMessage());
        if (event.getThrowableProxy() != null) {
            field(json, "err", ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }

    private static void field(JsonGenerator json, String name, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            String safe = Redaction.of(text);
            json.writeStringField(name, safe.substring(0, Math.min(safe.length(), MAX_CHARACTERS)));
        }
    }
}
