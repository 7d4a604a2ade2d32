package io.ovation.gateway.live;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.gateway.admission.Client;
import io.ovation.gateway.admission.Visitor;
import io.ovation.gateway.hub.Frames;
import io.ovation.gateway.hub.Joined;
import io.ovation.gateway.hub.NameMask;
import io.ovation.gateway.hub.Position;
import io.ovation.gateway.hub.Subscriber;
import io.ovation.gateway.hub.Viewer;
import io.ovation.gateway.state.StateFrame;
import io.ovation.gateway.state.StateServices;
import io.ovation.gateway.state.Watcher;
import io.vertx.core.http.HttpServerResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * One channel as server-sent events (WHATWG HTML, section 9.2), for networks that block WebSockets: the same frames, each as the data of
 * an event whose id is {@code epoch:seq}. A reader that is too slow is ended and comes back with its last id.
 */
final class LiveStream implements Subscriber, Watcher, Connection {
    private final HttpServerResponse response;
    private Visitor visitor;
    private Viewer viewer;
    private final Client client;
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

    void start(NameMask mask, Position from) {
        response.putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no")
                .setChunked(true)
                .setWriteQueueMaxSize(parts.limits().outboxBytes());
        response.closeHandler(closed -> ended());
        response.exceptionHandler(fault -> ended());
        data(ServerFrames.authenticated(visitor, mask, parts.timers().now(), parts.clientLimits()));
        if (StateServices.of(channel).isPresent()) {
            data(parts.states().join(channel, this).text());
        } else {
            parts.hub().join(channel, this, from).onComplete(this::shown, this::refuse);
        }
    }

    /** A value that does not go out is lost: one that was lost is missed by nobody. */
    @Override
    public void stateIs(StateFrame frame) {
        if (response.writeQueueFull()) {
            parts.meters().merged();
        } else {
            data(frame.text());
        }
    }

    private void refuse(Throwable failure) {
        Problem problem = failure instanceof ProblemException refused ? refused.problem() : Problems.INTERNAL;
        lost(channel, problem);
    }

    @Override
    public void turnOut(Problem problem) {
        parts.meters().closed(CloseCode.TOKEN);
        lost(channel, problem);
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
    public void renamed(ChannelId from, String frame) {
        if (response.writeQueueFull()) {
            end();
        } else {
            data(frame);
        }
    }

    @Override
    public void startOver(ChannelId which) {
        data(ServerFrames.lag(channel.name(), 0));
        end();
    }

    @Override
    public Set<ChannelId> channels() {
        return Set.of(channel);
    }

    @Override
    public void refreshed(Visitor now, Changes changes) {
        Visitor before = visitor;
        visitor = now;
        viewer = Viewer.of(now.caller());
        changes.between(before, now).forEach(this::data);
        if (now.personal().consentNeeded()) {
            end();
        } else if (now.caller().role() != before.caller().role()
                && StateServices.of(channel).isEmpty()) {
            showAnew();
        }
    }

    /** Another role may see another view. */
    private void showAnew() {
        parts.hub().join(channel, this, Position.START).onComplete(this::shown, this::refuse);
    }

    private void shown(Joined joined) {
        if (response.ended() || response.closed()) {
            ended();
        } else {
            event(joined.epoch() + ":" + joined.head(), joined.text());
        }
    }

    @Override
    public void notHere(Problem why) {
        lost(channel, why);
    }

    @Override
    public void lost(ChannelId which, Problem problem) {
        data(ServerFrames.problem(null, channel.name(), problem, client.requestId()));
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
                    Map.of(channel.name(), parts.hub().head(channel, this)),
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
        parts.states().leave(channel, this);
        parts.hub().leave(channel, this);
        parts.registry().remove(this);
        parts.watches().left(this);
    }
}
