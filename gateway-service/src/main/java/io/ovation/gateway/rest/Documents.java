package io.ovation.gateway.rest;

import io.vertx.core.Future;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The two contracts that are served as they are. */
final class Documents {
    static final String OPENAPI = "contracts/openapi.yaml";
    static final String ASYNCAPI = "contracts/asyncapi.yaml";

    private final String text;

    private Documents(String text) {
        this.text = text;
    }

    static Handling serving(String resource) {
        Documents document = new Documents(read(resource));
        return document::answer;
    }

    static String read(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(Documents.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Future<Object> answer(Call call) {
        call.http().response().putHeader("Content-Type", "application/yaml").putHeader("Cache-Control", "no-cache");
        return call.http().response().end(text).map(Handling.WRITTEN);
    }
}
