package io.ovation.gateway.live;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Client;
import io.ovation.gateway.admission.Visitor;
import io.ovation.gateway.hub.Hub;
import io.ovation.gateway.hub.Names;
import io.ovation.gateway.hub.Position;
import io.ovation.gateway.presence.PresenceReports;
import io.ovation.gateway.reactions.ReactionDesk;
import io.ovation.gateway.state.States;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.ServerWebSocket;
import java.time.Instant;
import java.util.List;

/**
 * The live connections of one event loop: takes them in, beats for all of them from one timer, and moves them elsewhere before the
 * server stops.
 */
public final class LiveServer {
    /** Where clients connect. */
    public static final String PATH = "/api/v1/live";

    private static final long BEAT_MILLIS = 1_000;
    private static final int DRAIN_SLICES = 20;

    private final LiveParts parts;
    private final Connections registry;
    private final SessionWatches watches;
    private int second;
    private boolean draining;

    /** What people look at and act on: logs, values, how people are called in them, and who hears that they are here. */
    public record Channels(Hub hub, States states, ReactionDesk reactions, Names names, PresenceReports presence) {}

    public LiveServer(
            Admission admission,
            Channels channels,
            Bus bus,
            Timers timers,
            LiveLimits limits,
            LiveMeters meters,
            Object clientLimits) {
        this.registry = new Connections(limits.socketsPerUser());
        ChannelDoor door = new ChannelDoor(bus, admission);
        SessionRefresh refresh = new SessionRefresh(admission, door, channels.names());
        this.watches = new SessionWatches(
                stage -> new SessionWatch(stage, channels.hub(), timers, refresh, channels.presence()));
        this.parts = new LiveParts(
                admission,
                channels.hub(),
                channels.states(),
                channels.reactions(),
                channels.names(),
                bus,
                timers,
                limits,
                meters,
                registry,
                watches,
                door,
                clientLimits);
        meters.connections(registry::size);
    }

    /** Starts the beat. */
    public void start() {
        parts.timers().after(BEAT_MILLIS, this::beat);
    }

    /** Whether another connection may come in now. */
    public boolean hasRoom() {
        return !draining && registry.size() < parts.limits().sockets();
    }

    /** Takes a connection whose handshake was accepted, and says when it has shown a good token and when it is gone. */
    public void accept(ServerWebSocket socket, Client client, Runnable admitted, Runnable gone) {
        LiveSocket live = new LiveSocket(socket, client, parts, admitted, gone);
        registry.add(live);
        live.start();
    }

    /** Sends a channel as server-sent events until one side ends it. */
    public Future<Void> stream(
            HttpServerResponse response, Visitor visitor, Client client, ChannelId channel, Position from) {
        return parts.names().of(visitor.caller().account()).map(mask -> {
            LiveStream live = new LiveStream(response, visitor, client, channel, parts);
            registry.add(live);
            registry.authenticated(live, visitor.caller());
            watches.entered(live, visitor);
            live.start(mask, from);
            return null;
        });
    }

    /** Asks stage-service anew who everybody in this session is; a change that the session itself tells of needs no call. */
    public void refresh(String account, String session) {
        watches.refresh(account, session);
    }

    /** The same for one person, wherever they are connected. */
    public void refreshPerson(String account, String person) {
        watches.refreshPerson(account, person);
    }

    /** Looks at the tokens of all connections again and ends those that count no more; about 1 µs each. */
    public void recheck() {
        for (Connection connection : registry.open()) {
            Visitor visitor = connection.visitor();
            try {
                if (visitor != null) {
                    parts.admission().recheck(visitor, connection.client());
                }
            } catch (ProblemException refusal) {
                connection.turnOut(refusal.problem());
            }
        }
    }

    /** Connections now. */
    public int size() {
        return registry.size();
    }

    /** Every second: ends the sockets of expired tokens, and beats for that part of all sockets whose turn it is. */
    private void beat() {
        Instant now = parts.timers().now();
        int turn = second++ % parts.limits().pingSeconds();
        int place = 0;
        for (Connection socket : registry.open()) {
            if (socket.expired(now)) {
                socket.close(CloseCode.TOKEN);
            } else if (place % parts.limits().pingSeconds() == turn) {
                socket.beat();
            }
            place++;
        }
        parts.timers().after(BEAT_MILLIS, this::beat);
    }

    /** Tells the connections, slice by slice, to go elsewhere, then ends what is left. */
    public Future<Void> drain() {
        draining = true;
        List<Connection> sockets = registry.open();
        if (sockets.isEmpty()) {
            return Future.succeededFuture();
        }
        Promise<Void> drained = Promise.promise();
        drainSlice(sockets, 0, drained);
        return drained.future();
    }

    private void drainSlice(List<Connection> sockets, int slice, Promise<Void> drained) {
        if (slice >= DRAIN_SLICES) {
            registry.open().forEach(socket -> socket.close(CloseCode.RESTART));
            drained.complete();
            return;
        }
        long pause = parts.limits().drainMillis() / DRAIN_SLICES;
        for (int place = slice; place < sockets.size(); place += DRAIN_SLICES) {
            Connection socket = sockets.get(place);
            socket.drain(pause);
            parts.timers().after(pause, () -> socket.close(CloseCode.RESTART));
        }
        parts.timers().after(pause, () -> drainSlice(sockets, slice + 1, drained));
    }
}
