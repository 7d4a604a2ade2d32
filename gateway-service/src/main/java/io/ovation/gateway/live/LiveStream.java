package io.ovation.gateway.live;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.gateway.admission.Client;
import io.ovation.gateway.admission.Visitor;
import io.ovation.gateway.hub.Frames;
import io.ovation.gateway.hub.Position;
import io.ovation.gateway.hub.Subscriber;
import io.ovation.gateway.hub.Viewer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Instant;
import java.util.Map;

/**
 * One channel as server-sent events (WHATWG HTML, section 9.2), for networks that block WebSockets: the same frames, each as the data of
 * an event whose id is {@code epoch:seq}. A reader that is too slow is ended and comes back with its last id.
 */
final class LiveStream implements Subscriber, Connection {
    private final HttpServerResponse response;
    private final Visitor visitor;
    private final Client client;
    private final Viewer viewer;
    private final ChannelId channel;
    private final LiveParts parts;

    LiveStream(HttpServerResponse response, Visitor visitor, Client client, ChannelId channel, LiveParts parts) {
        this.response = response;
        this.visitor = visitor;
        this.client = client;
        this.viewer = Viewer.of(visitor.caller());
        this.channel = channel;
        this.parts = parts;
    }

    void start(Position from) {
        response.putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no")
                .setChunked(true)
                .setWriteQueueMaxSize(parts.limits().outboxBytes());
        response.closeHandler(closed -> ended());
        response.exceptionHandler(fault -> ended());
        data(ServerFrames.authenticated(visitor, parts.timers().now(), parts.clientLimits()));
        parts.hub()
                .join(channel, this, from)
                .onComplete(joined -> event(joined.epoch() + ":" + joined.head(), joined.text()), this::refuse);
    }

    private void refuse(Throwable failure) {
        Problem problem = failure instanceof ProblemException refused ? refused.problem() : Problems.INTERNAL;
        refuse(problem);
    }

    private void refuse(Problem problem) {
        data(ServerFrames.problem(null, channel.name(), problem, client.requestId()));
        end();
    }

    @Override
    public void turnOut(Problem problem) {
        parts.meters().closed(CloseCode.TOKEN);
        refuse(problem);
    }

    @Override
    public Visitor visitor() {
        return visitor;
    }

    @Override
    public Client client() {
        return client;
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public void deliver(ChannelId from, Frames frames) {
        if (response.writeQueueFull()) {
            parts.meters().overflowed();
            end();
        } else {
            event(frames.epoch() + ":" + frames.last(), frames.text(viewer));
        }
    }

    @Override
    public void startOver(ChannelId which) {
        data(ServerFrames.lag(channel.name(), 0));
        end();
    }

    @Override
    public Caller caller() {
        return visitor.caller();
    }

    @Override
    public boolean expired(Instant now) {
        return !visitor.expiresAt().isAfter(now);
    }

    @Override
    public void beat() {
        if (response.writeQueueFull()) {
            end();
        } else {
            data(ServerFrames.heads(
                    Map.of(channel.name(), parts.hub().head(channel)),
                    parts.timers().now()));
        }
    }

    @Override
    public void drain(long afterMillis) {
        data(ServerFrames.drain(afterMillis));
    }

    @Override
    public void close(CloseCode code) {
        parts.meters().closed(code);
        end();
    }

    private void event(String id, String frame) {
        write("id: " + id + "\ndata: " + frame + "\n\n");
    }

    private void data(String frame) {
        write("data: " + frame + "\n\n");
    }

    private void write(String text) {
        if (!response.ended() && !response.closed()) {
            parts.meters().sent();
            response.write(text);
        }
    }

    private void end() {
        if (!response.ended() && !response.closed()) {
            response.end();
        }
        ended();
    }

    private void ended() {
        parts.hub().leave(channel, this);
        parts.registry().remove(this);
    }
}
