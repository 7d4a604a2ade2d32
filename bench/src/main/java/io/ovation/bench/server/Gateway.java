package io.ovation.bench.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.bench.attendee.Entry;
import io.ovation.bench.measure.ProcessUsage;
import io.ovation.platform.bus.Json;
import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gateway that is up.
 *
 * @param address where, without a path
 * @param account whose people join
 * @param secret signs their tokens
 * @param process its process, or null when that is not on this machine
 */
public record Gateway(
        URI address,
        String account,
        String secret,
        @Nullable Long process) {
    private static final int TOKEN_MINUTES = 120;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Makes a session through the API, with chat open, and answers how people come into it. */
    public Entry newSession() {
        String id = "bench-" + UUID.randomUUID();
        ask(
                "POST",
                "/sessions",
                Json.text(Map.of(
                        "id",
                        id,
                        "name",
                        "Benchmark",
                        "startDate",
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        "durationMinutes",
                        600,
                        "moderators",
                        List.of(Map.of("user", "moderator", "name", "Moderator")))));
        InetSocketAddress socket = new InetSocketAddress(address.getHost(), address.getPort());
        return new Entry(socket, "/api/v1/live", id, number -> token("attendee-" + number, Principal.Type.USER));
    }

    /** What its process has used so far, if that can be seen. */
    public Optional<ProcessUsage> usage() {
        return Optional.ofNullable(process).map(ProcessUsage::of);
    }

    private String token(String user, Principal.Type type) {
        return KsRequest.of(account, user, type, TOKEN_MINUTES, "")
                .named(user, "Bench")
                .token(secret, Instant.now(), RANDOM);
    }

    /** What the API answers an organizer; an {@link IllegalStateException} says that it refused. */
    public JsonNode ask(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/api/v1" + path))
                .header("Authorization", "KS " + token("organizer", Principal.Type.ADMIN))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + path + " was refused: " + answer.body());
            }
            return Json.mapper().readTree(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + path + " was not answered.", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped.", stopped);
        }
    }
}
