package io.ovation.acceptance.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.platform.bus.Json;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** One WebSocket as whole JSON frames, heard on one thread. */
final class Wire implements WebSocket.Listener {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** What the other side does. */
    interface Ear {
        void frame(Wire wire, JsonNode frame);

        void closed(Wire wire, int code, String reason);
    }

    private final Executor thread;
    private final Ear ear;
    private final StringBuilder text = new StringBuilder();
    private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);
    private volatile @Nullable WebSocket socket;

    private Wire(Executor thread, Ear ear) {
        this.thread = thread;
        this.ear = ear;
    }

    /** Connects to the gateway; the wire comes on the thread, or a failure. */
    static CompletableFuture<Wire> open(URI gateway, Executor thread, Ear ear) {
        Wire wire = new Wire(thread, ear);
        URI live = URI.create("ws://" + gateway.getAuthority() + "/api/v1/live");
        return HTTP.newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .buildAsync(live, wire)
                .thenApplyAsync(
                        open -> {
                            wire.socket = open;
                            return wire;
                        },
                        thread);
    }

    /** Sends a frame after those before it. */
    synchronized void send(Object frame) {
        String json = Json.text(frame);
        WebSocket open = socket;
        if (open != null) {
            sent = sent.handle((done, failed) -> null).thenCompose(go -> open.sendText(json, true));
        }
    }

    /** Cuts the connection without a word. */
    void cut() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            JsonNode frame = parsed(text.toString());
            text.setLength(0);
            thread.execute(() -> ear.frame(this, frame));
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    static JsonNode parsed(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        thread.execute(() -> ear.closed(this, code, reason));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        thread.execute(() -> ear.closed(this, 1006, String.valueOf(failure)));
    }
}
