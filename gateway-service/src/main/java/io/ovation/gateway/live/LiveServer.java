package io.ovation.gateway.live;

import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Client;
import io.ovation.gateway.hub.Hub;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.ServerWebSocket;
import java.time.Instant;
import java.util.List;

/**
 * The WebSocket side of one event loop: takes connections in, beats for all of them from one timer, and moves them elsewhere before the
 * server stops.
 */
public final class LiveServer {
    /** Where clients connect. */
    public static final String PATH = "/api/v1/live";

    private static final long BEAT_MILLIS = 1_000;
    private static final int DRAIN_SLICES = 20;

    private final LiveParts parts;
    private final SocketRegistry registry;
    private int second;
    private boolean draining;

    public LiveServer(
            Admission admission,
            Hub hub,
            Bus bus,
            Timers timers,
            LiveLimits limits,
            LiveMeters meters,
            Object clientLimits) {
        this.registry = new SocketRegistry(limits.socketsPerUser());
        this.parts = new LiveParts(admission, hub, bus, timers, limits, meters, registry, clientLimits);
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

    /** Takes a connection whose handshake was accepted. */
    public void accept(ServerWebSocket socket, Client client) {
        LiveSocket live = new LiveSocket(socket, client, parts);
        registry.add(live);
        live.start();
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
        for (LiveSocket socket : registry.sockets()) {
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
        List<LiveSocket> sockets = registry.sockets();
        if (sockets.isEmpty()) {
            return Future.succeededFuture();
        }
        Promise<Void> drained = Promise.promise();
        drainSlice(sockets, 0, drained);
        return drained.future();
    }

    private void drainSlice(List<LiveSocket> sockets, int slice, Promise<Void> drained) {
        if (slice >= DRAIN_SLICES) {
            registry.sockets().forEach(socket -> socket.close(CloseCode.RESTART));
            drained.complete();
            return;
        }
        long pause = parts.limits().drainMillis() / DRAIN_SLICES;
        for (int place = slice; place < sockets.size(); place += DRAIN_SLICES) {
            LiveSocket socket = sockets.get(place);
            socket.send(ServerFrames.drain(pause));
            parts.timers().after(pause, () -> socket.close(CloseCode.RESTART));
        }
        parts.timers().after(pause, () -> drainSlice(sockets, slice + 1, drained));
    }
}
