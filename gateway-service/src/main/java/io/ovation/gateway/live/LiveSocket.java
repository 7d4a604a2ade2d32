package io.ovation.gateway.live;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Whisper;
import io.ovation.gateway.admission.Client;
import io.ovation.gateway.admission.Visitor;
import io.ovation.gateway.hub.Frames;
import io.ovation.gateway.hub.Joined;
import io.ovation.gateway.hub.NameMask;
import io.ovation.gateway.hub.Position;
import io.ovation.gateway.hub.Subscriber;
import io.ovation.gateway.hub.Viewer;
import io.ovation.platform.pace.TokenBucket;
import io.vertx.core.http.ServerWebSocket;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One WebSocket: what comes in is bounded and handed to {@link SocketCommands}; what goes out is either taken at once or not sent at all,
 * in which case the channel lags and the client fetches it again when it can read.
 */
final class LiveSocket implements Subscriber, Connection {
    private static final long OVERFLOW_WINDOW_MILLIS = 60_000;

    private final ServerWebSocket socket;
    private final Client client;
    private final LiveParts parts;
    private final Runnable onAdmitted;
    private final Runnable onGone;
    private final SocketCommands commands;
    private final SocketSignals signals;
    private final SocketStates states;
    private final TokenBucket frames;
    private final Set<ChannelId> subscriptions = new LinkedHashSet<>(2);
    private final Set<ChannelId> lagging = new LinkedHashSet<>(2);
    private @Nullable Visitor visitor;
    private @Nullable Viewer viewer;
    private long heardAt;
    private long overflowedAt;
    private int warnings;

    LiveSocket(ServerWebSocket socket, Client client, LiveParts parts, Runnable onAdmitted, Runnable onGone) {
        this.socket = socket;
        this.onAdmitted = onAdmitted;
        this.onGone = onGone;
        this.client = client;
        this.parts = parts;
        this.signals = new SocketSignals(this, parts);
        this.states = new SocketStates(this, parts);
        this.commands = new SocketCommands(this, parts, signals);
        long now = parts.timers().monotonicMillis();
        this.heardAt = now;
        this.overflowedAt = now - OVERFLOW_WINDOW_MILLIS;
        this.frames =
                new TokenBucket(parts.limits().framesPerSecond(), parts.limits().frameBurst(), now);
    }

    void start() {
        MessageReader reader = new MessageReader(parts.limits(), commands::message, this::close);
        socket.setWriteQueueMaxSize(parts.limits().outboxBytes());
        socket.frameHandler(frame -> {
            boolean data = frame.isText() || frame.isBinary() || frame.isContinuation();
            if (heard() && data) {
                reader.read(frame); // pings, pongs and closes only count
            }
        });
        socket.pongHandler(pong -> heardAt = parts.timers().monotonicMillis());
        socket.drainHandler(drained -> readable());
        socket.exceptionHandler(fault -> close(CloseCode.of(fault)));
        socket.closeHandler(closed -> closed());
        parts.timers().after(parts.limits().authenticateMillis(), () -> {
            if (visitor == null) {
                close(CloseCode.TOKEN);
            }
        });
    }

    /** Counts a frame; too many are refused, then end the connection. */
    private boolean heard() {
        long now = parts.timers().monotonicMillis();
        heardAt = now;
        parts.meters().received();
        if (frames.take(now)) {
            return true;
        }
        warnings++;
        if (warnings > parts.limits().warnings()) {
            close(CloseCode.TOO_FAST);
        } else {
            refuse(null, null, Problems.TOO_FAST.withRetryAfterMillis(frames.waitMillis()));
        }
        return false;
    }

    /** Lets the person in, or renews their time. */
    Visitor admitted(Visitor admitted, NameMask mask) {
        if (gone()) {
            return admitted; // while stage-service was asked
        }
        Visitor before = visitor;
        is(admitted);
        if (before == null) {
            onAdmitted.run();
            parts.registry().authenticated(this, admitted.caller());
        }
        send(ServerFrames.authenticated(admitted, mask, parts.timers().now(), parts.clientLimits()));
        showAnew(before, admitted);
        parts.watches().entered(this, admitted);
        return admitted;
    }

    @Override
    public void refreshed(Visitor now, Changes changes) {
        Visitor before = visitor;
        if (before != null && !now.equals(before)) {
            is(now);
            changes.between(before, now).forEach(this::send);
            showAnew(before, now);
        }
    }

    private void is(Visitor now) {
        visitor = now;
        viewer = Viewer.of(now.caller());
        if (mustConsent()) {
            channels().forEach(this::unsubscribe);
        }
    }

    /** Whether there is a text to accept before anything else. */
    boolean mustConsent() {
        return visitor != null && visitor.personal().consentNeeded();
    }

    /** Another role may see another view. */
    private void showAnew(@Nullable Visitor before, Visitor now) {
        if (before != null && before.caller().role() != now.caller().role()) {
            Set.copyOf(subscriptions)
                    .forEach(channel -> parts.hub()
                            .join(channel, this, Position.START)
                            .onComplete(joined -> shown(channel, joined), failure -> notShown(channel)));
        }
    }

    private void shown(ChannelId channel, Joined joined) {
        if (subscriptions.contains(channel) && !gone()) {
            send(joined.text());
        } else {
            parts.hub().leave(channel, this);
        }
    }

    /** The old view is not theirs any more; the client asks again. */
    private void notShown(ChannelId channel) {
        unsubscribe(channel);
        startOver(channel);
    }

    @Override
    public void notHere(Problem why) {
        refuse(null, null, why);
        close(CloseCode.FORBIDDEN, why.code());
    }

    @Override
    public void lost(ChannelId channel, Problem problem) {
        if (channels().contains(channel)) {
            unsubscribe(channel);
            refuse(null, channel.name(), problem);
        }
    }

    @Override
    public @Nullable Visitor visitor() {
        return visitor;
    }

    @Override
    public Set<ChannelId> channels() {
        Set<ChannelId> all = new LinkedHashSet<>(subscriptions);
        all.addAll(states.channels());
        return all;
    }

    @Override
    public @Nullable Caller caller() {
        return visitor == null ? null : visitor.caller();
    }

    @Override
    public Client client() {
        return client;
    }

    Set<ChannelId> subscriptions() {
        return subscriptions;
    }

    SocketStates states() {
        return states;
    }

    /** Whether it takes nothing now. */
    boolean full() {
        return socket.writeQueueFull();
    }

    @Override
    public Viewer viewer() {
        if (viewer == null) {
            throw new IllegalStateException("not authenticated");
        }
        return viewer;
    }

    @Override
    public void deliver(ChannelId channel, Frames news) {
        if (socket.writeQueueFull()) {
            lag(channel);
        } else {
            send(news.text(viewer()));
        }
    }

    @Override
    public String peer() {
        return signals.peer();
    }

    @Override
    public void whispered(Whisper whisper) {
        if (socket.writeQueueFull()) {
            parts.meters().overflowed(); // a call that misses a signal begins again by itself
        } else {
            send(ServerFrames.signal(whisper));
        }
    }

    @Override
    public void renamed(ChannelId channel, String frame) {
        if (socket.writeQueueFull()) {
            lag(channel);
        } else {
            send(frame);
        }
    }

    @Override
    public void startOver(ChannelId channel) {
        subscriptions.remove(channel);
        send(ServerFrames.lag(channel.name(), 0));
    }

    private void lag(ChannelId channel) {
        long now = parts.timers().monotonicMillis();
        boolean firstOfThis = lagging.isEmpty();
        unsubscribe(channel);
        lagging.add(channel);
        parts.meters().overflowed();
        if (firstOfThis) {
            boolean again = now - overflowedAt < OVERFLOW_WINDOW_MILLIS;
            overflowedAt = now;
            if (again) {
                close(CloseCode.SLOW);
            }
        }
    }

    private void readable() {
        for (ChannelId channel : lagging) {
            send(ServerFrames.lag(channel.name(), parts.hub().head(channel)));
        }
        lagging.clear();
        states.readable();
    }

    void unsubscribe(ChannelId channel) {
        subscriptions.remove(channel);
        lagging.remove(channel);
        states.unwatch(channel);
        parts.hub().leave(channel, this);
    }

    /** Sends a frame that answers this client; bounded because the client may not ask faster than its bucket allows. */
    void send(String frame) {
        if (!socket.isClosed()) {
            parts.meters().sent();
            socket.writeTextMessage(frame);
        }
    }

    void refuse(@Nullable String clientId, @Nullable String channel, Throwable failure) {
        Problem problem = failure instanceof ProblemException refused ? refused.problem() : Problems.INTERNAL;
        refuse(clientId, channel, problem);
    }

    void refuse(@Nullable String clientId, @Nullable String channel, Problem problem) {
        send(ServerFrames.problem(clientId, channel, problem, client.requestId()));
    }

    boolean gone() {
        return socket.isClosed();
    }

    @Override
    public boolean expired(Instant now) {
        return visitor != null && !visitor.expiresAt().isAfter(now);
    }

    @Override
    public void beat() {
        long now = parts.timers().monotonicMillis();
        boolean stuck =
                !lagging.isEmpty() && now - overflowedAt > parts.limits().stuckSeconds() * 1000L;
        if (stuck || now - heardAt > parts.limits().silentSeconds() * 1000L) {
            close(CloseCode.SLOW);
        } else if (visitor != null && !socket.writeQueueFull()) {
            Map<String, Long> heads = new HashMap<>();
            subscriptions.forEach(
                    channel -> heads.put(channel.name(), parts.hub().head(channel, this)));
            send(ServerFrames.heads(heads, parts.timers().now()));
            signals.beat();
            socket.writePing(io.vertx.core.buffer.Buffer.buffer());
        }
    }

    @Override
    public void drain(long afterMillis) {
        send(ServerFrames.drain(afterMillis));
    }

    @Override
    public void close(CloseCode code) {
        close(code, code.reason());
    }

    @Override
    public void turnOut(Problem problem) {
        refuse(null, null, problem);
        close(CloseCode.TOKEN, problem.code());
    }

    void close(CloseCode code, String reason) {
        if (!socket.isClosed()) {
            parts.meters().closed(code);
            socket.close(code.code(), reason);
        }
    }

    private void closed() {
        channels().forEach(this::unsubscribe);
        signals.closed();
        parts.registry().remove(this);
        parts.watches().left(this);
        onGone.run();
    }
}
