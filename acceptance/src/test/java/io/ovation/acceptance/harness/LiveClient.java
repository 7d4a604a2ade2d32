package io.ovation.acceptance.harness;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A client of the live protocol that keeps its promises: applies only what is contiguous, asks again after a hole, sends what was not
 * answered again under the same client id, one command at a time and in order, and reconnects with jitter, to the next gateway. Keeps
 * every frame and every command for the checks.
 */
public final class LiveClient implements AutoCloseable, Wire.Ear {
    private static final int RESEND_MILLIS = 3_000;
    private static final int TAIL_MILLIS = 2_000;
    private static final int LONGEST_PAUSE_MILLIS = 2_000; // the protocol's 30 s would only make tests longer
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "live-client");
        daemon.setDaemon(true);
        return daemon;
    });
    private final List<URI> gateways;
    private final String session;
    private final String channel;
    private final Applied applied = new Applied();
    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final List<Integer> closes = new CopyOnWriteArrayList<>();
    private final Deque<Sent> waiting = new ArrayDeque<>();
    private volatile String token;
    private volatile boolean subscribed;
    private volatile boolean ended;
    private volatile boolean reconnects = true;
    private @Nullable Wire wire;
    private int attempts;
    private int nextGateway;

    public LiveClient(List<URI> gateways, String token, String session, String channel) {
        this.gateways = List.copyOf(gateways);
        this.token = token;
        this.session = session;
        this.channel = channel;
    }

    /** Connects, now and whenever the connection ends. */
    public LiveClient start() {
        thread.execute(this::connect);
        return this;
    }

    /** Connects and waits until the channel is there. */
    public LiveClient join() {
        start();
        await("joined").atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> subscribed);
        return this;
    }

    /** Stays away when the connection ends. */
    public LiveClient withoutReconnecting() {
        reconnects = false;
        return this;
    }

    private void connect() {
        if (ended) {
            return;
        }
        URI gateway = gateways.get(nextGateway++ % gateways.size());
        Future<?> unused = Wire.open(gateway, thread, this)
                .whenCompleteAsync(
                        (open, failure) -> {
                            if (open == null) {
                                later();
                            } else {
                                wire = open;
                                open.send(Map.of(
                                        "op", "authenticate", "protocol", 1, "token", token, "session", session));
                            }
                        },
                        thread);
    }

    private void later() {
        if (!ended && reconnects) {
            long most = Math.min(LONGEST_PAUSE_MILLIS, 500L << Math.min(attempts++, 6));
            after(ThreadLocalRandom.current().nextLong(most), this::connect);
        }
    }

    private void after(long millis, Runnable work) {
        Future<?> unused = thread.schedule(work, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void closed(Wire which, int code, String reason) {
        closes.add(code);
        if (which == wire) {
            wire = null;
            subscribed = false;
            later();
        }
    }

    @Override
    public void frame(Wire which, JsonNode frame) {
        frames.add(frame);
        if (which != wire) {
            return;
        }
        switch (frame.path("op").asText()) {
            case "authenticated" -> subscribe();
            case "subscribed" -> subscribed(frame);
            case "events" -> {
                if (subscribed && !applied.batch(frame)) {
                    subscribe();
                }
            }
            case "lag" -> subscribe();
            case "heads" -> heads(frame.at("/channels/" + channel).asLong());
            case "ack" -> answered(frame);
            case "problem" -> refused(frame);
            case "drain" -> after(frame.path("afterMillis").asLong(), which::cut);
            default -> {}
        }
    }

    private void subscribe() {
        subscribed = false;
        Applied.Position position = applied.position();
        say(
                position.epoch().isEmpty()
                        ? Map.of("op", "subscribe", "channel", channel)
                        : Map.of(
                                "op",
                                "subscribe",
                                "channel",
                                channel,
                                "epoch",
                                position.epoch(),
                                "after",
                                position.after()));
    }

    private void subscribed(JsonNode frame) {
        applied.subscribed(frame);
        subscribed = true;
        attempts = 0;
        sendFirst();
    }

    private void heads(long head) {
        after(TAIL_MILLIS, () -> {
            if (subscribed && applied.last() < head) {
                subscribe();
            }
        });
    }

    private void say(Object frame) {
        if (wire != null) {
            wire.send(frame);
        }
    }

    /** Gives a command, which is then sent until it is answered. */
    public Sent send(String type, Map<String, ?> body) {
        return send(UUID.randomUUID().toString().replace("-", ""), type, body);
    }

    public Sent send(String clientId, String type, Map<String, ?> body) {
        Sent command = Sent.of(clientId, channel, type, body);
        sent.add(command);
        thread.execute(() -> {
            waiting.add(command);
            if (waiting.size() == 1) {
                sendFirst();
            }
        });
        return command;
    }

    public Sent post(String text) {
        return send("post-message", Map.of("text", text));
    }

    private void sendFirst() {
        Sent first = waiting.peek();
        if (first != null && subscribed && wire != null) {
            say(first.frame());
            after(RESEND_MILLIS, () -> {
                if (!first.answered()) {
                    sendFirst();
                }
            });
        }
    }

    private void answered(JsonNode frame) {
        Sent first = waiting.peek();
        if (first != null && first.clientId().equals(frame.path("clientId").asText())) {
            waiting.remove();
            first.answered(frame);
            sendFirst();
        }
    }

    private void refused(JsonNode frame) {
        int status = frame.at("/problem/status").asInt();
        if (frame.has("clientId") && status >= 500) {
            long pause = frame.at("/problem/retryAfterMillis").asLong(500);
            after(pause, this::sendFirst);
        } else if (frame.has("clientId")) {
            answered(frame);
        } else if (frame.has("channel") && status >= 500) {
            after(500, this::subscribe);
        }
    }

    /** Sends a frame of the test's own making. */
    public void raw(Map<String, ?> frame) {
        thread.execute(() -> say(frame));
    }

    /** Cuts the connection, as a tunnel would. */
    public void cut() {
        thread.execute(() -> {
            if (wire != null) {
                wire.cut();
                closed(wire, 1006, "cut");
            }
        });
    }

    /** Cuts the connection and stays away. */
    public void leave() {
        reconnects = false;
        cut();
    }

    /** Connects again after {@link #leave}. */
    public LiveClient comeBack() {
        reconnects = true;
        return start();
    }

    /** Waits for an event that was or will be applied. */
    public JsonNode event(String type, Predicate<JsonNode> which) {
        return first(type, applied::events, event -> event.path("type").asText().equals(type) && which.test(event));
    }

    public JsonNode event(String type) {
        return event(type, any -> true);
    }

    /** Waits for a frame that came or will come. */
    public JsonNode frameOf(String op, Predicate<JsonNode> which) {
        return first(op, this::frames, frame -> frame.path("op").asText().equals(op) && which.test(frame));
    }

    private static JsonNode first(
            String what, java.util.function.Supplier<List<JsonNode>> from, Predicate<JsonNode> which) {
        return await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> from.get().stream().filter(which).findFirst(), java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** Waits until everything up to {@code seq} was applied. */
    public LiveClient awaitSeq(long seq) {
        await("seq " + seq).atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> applied.last() >= seq);
        return this;
    }

    public Applied applied() {
        return applied;
    }

    /** Every frame that ever came. */
    public List<JsonNode> frames() {
        return List.copyOf(frames);
    }

    /** Every command that was ever given. */
    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** The codes of the connections that ended. */
    public List<Integer> closes() {
        return List.copyOf(closes);
    }

    public boolean connected() {
        return subscribed;
    }

    /** The person id by which others see this client. */
    public String person() {
        return frameOf("authenticated", any -> true).at("/you/person").asText();
    }

    @Override
    public void close() {
        ended = true;
        thread.execute(() -> {
            if (wire != null) {
                wire.cut();
            }
        });
        thread.shutdown();
    }
}
