package io.ovation.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.ovation.platform.bus.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** REST as one person: paths are relative to {@code /api/v1}. */
public record Rest(URI gateway, String authorization) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * What came back.
     *
     * @param body the JSON, or a missing node when it is none
     * @param text the body as it came
     */
    public record Answer(int status, JsonNode body, String text, HttpHeaders headers) {
        /** A field of a problem or a result as text, empty when it is not there. */
        public String at(String pointer) {
            return body.at(pointer).asText();
        }

        public String code() {
            return at("/code");
        }

        public long seq() {
            return body.at("/seq").asLong();
        }

        /** The broken rules as {@code field:rule}, one after the other. */
        public String rules() {
            return Rules.of(body);
        }
    }

    /** With a Kaltura Session. */
    public static Rest as(URI gateway, String token) {
        return new Rest(gateway, "KS " + token);
    }

    public Answer get(String path) {
        return call("GET", path, null, null);
    }

    public Answer post(String path, Object body) {
        return call("POST", path, body, null);
    }

    /** With a client id, so that it can be repeated. */
    public Answer post(String path, Object body, String clientId) {
        return call("POST", path, body, clientId);
    }

    /** With a file in CSV. */
    public Answer postCsv(String path, String file) {
        return send(HttpRequest.newBuilder(gateway.resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", authorization)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(file))
                .build());
    }

    public Answer put(String path) {
        return call("PUT", path, null, null);
    }

    public Answer delete(String path) {
        return call("DELETE", path, null, null);
    }

    /** Any request; {@code body} is text as it is or something that becomes JSON. */
    public Answer call(String method, String path, @Nullable Object body, @Nullable String clientId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(15))
                .method(method, publisher(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (clientId != null) {
            request.header("Idempotency-Key", clientId);
        }
        return send(request.build());
    }

    /** A call in Kaltura's shape, with its parameters in a JSON body. */
    public static Answer kaltura(URI gateway, String service, String action, Map<String, ?> parameters) {
        Map<String, Object> body = new HashMap<>(parameters);
        body.put("format", 1);
        URI address = gateway.resolve("/api_v3/service/" + service + "/action/" + action);
        return send(HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(15))
                .header("Content-Type", "application/json")
                .POST(publisher(body))
                .build());
    }

    private static HttpRequest.BodyPublisher publisher(@Nullable Object body) {
        if (body == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        return HttpRequest.BodyPublishers.ofString(body instanceof String text ? text : Json.text(body));
    }

    /** A page that has nothing to do with REST. */
    static HttpResponse<String> probe(URI address) {
        return exchange(
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build());
    }

    private static Answer send(HttpRequest request) {
        HttpResponse<String> response = exchange(request);
        String text = response.body();
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(
                response.statusCode(),
                type.contains("json") ? Wire.parsed(text) : MissingNode.getInstance(),
                text,
                response.headers());
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
