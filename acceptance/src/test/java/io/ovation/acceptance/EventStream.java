package io.ovation.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.Member;
import io.ovation.platform.bus.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

/** The chat of a room as server-sent events. */
final class EventStream implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final HttpURLConnection connection;
    private final BufferedReader lines;
    private String lastId = "";

    private EventStream(HttpURLConnection connection, InputStream body) {
        this.connection = connection;
        this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    static EventStream of(Member member) {
        return of(member, "chat");
    }

    /** The same of another channel. */
    static EventStream of(Member member, String channel) {
        try {
            HttpURLConnection connection = (HttpURLConnection) member.gateway()
                    .resolve("/api/v1" + member.path("/channels/" + channel + "/stream"))
                    .toURL()
                    .openConnection();
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setRequestProperty("Authorization", "KS " + member.token());
            return new EventStream(connection, connection.getInputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The next frame. */
    JsonNode next() {
        StringBuilder data = new StringBuilder();
        try {
            String line = lines.readLine();
            while (line != null && !(line.isEmpty() && data.length() > 0)) {
                if (line.startsWith("data:")) {
                    data.append(line.substring("data:".length()).strip());
                } else if (line.startsWith("id:")) {
                    lastId = line.substring("id:".length()).strip();
                }
                line = lines.readLine();
            }
            return Json.mapper().readTree(data.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String lastId() {
        return lastId;
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
