package io.ovation.gateway.live;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.room.Peer;
import io.ovation.contracts.room.RoomEndpoints;
import io.ovation.contracts.room.SendSignal;
import io.ovation.gateway.admission.Visitor;
import io.ovation.platform.bus.Json;
import io.vertx.core.Future;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Signals of one socket: which tab it is, what it sends to other tabs, and that it is still there for those rooms where it said so. */
final class SocketSignals {
    private static final Pattern PEER = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private final LiveSocket socket;
    private final LiveParts parts;
    private final Set<ChannelId> here = new HashSet<>(1);
    private String peer = "";

    /** What a signal says besides its kind. */
    private record Content(@Nullable Peer to, @Nullable Map<String, Object> data) {}

    SocketSignals(LiveSocket socket, LiveParts parts) {
        this.socket = socket;
        this.parts = parts;
    }

    /** Notes what the tab calls itself, which it says once; false when that is no name. */
    boolean callsItself(@Nullable String name) {
        if (name != null && !PEER.matcher(name).matches()) {
            return false;
        }
        peer = name == null ? peer : name;
        return true;
    }

    String peer() {
        return peer;
    }

    /** Whether the person may read that channel is asked where it is owned, with each signal. */
    Future<Object> send(ClientFrame frame, ChannelId channel) {
        if (!channel.name().equals(RoomEndpoints.CHANNEL)) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        String kind = String.valueOf(frame.type());
        Content content = content(frame.body());
        return ask(new SendSignal(channel, peer, kind, content.to(), content.data()))
                .onSuccess(sent -> {
                    if (kind.equals("here")) {
                        isHere(channel);
                    }
                })
                .mapEmpty();
    }

    /** The connection may have ended before the answer came. */
    private void isHere(ChannelId channel) {
        if (socket.gone()) {
            tellGone(channel);
        } else {
            here.add(channel);
        }
    }

    private static Content content(@Nullable Map<String, Object> body) {
        try {
            return Json.record(body == null ? Map.of() : body, Content.class);
        } catch (IllegalArgumentException broken) {
            throw Problems.INVALID
                    .withError("body", "shape", "A signal has to, with person and peer, and data.")
                    .failure();
        }
    }

    /** The connection is alive. */
    void beat() {
        here.forEach(channel -> ask(new SendSignal(channel, peer, "here", null, null)));
    }

    /** The connection has ended. */
    void closed() {
        here.forEach(this::tellGone);
        here.clear();
    }

    private void tellGone(ChannelId channel) {
        ask(new SendSignal(channel, peer, "gone", null, null));
    }

    private Future<Nothing> ask(SendSignal signal) {
        Visitor visitor = Objects.requireNonNull(socket.visitor());
        return parts.bus()
                .askOwner(
                        RoomEndpoints.SEND_SIGNAL,
                        signal.channel().toString(),
                        signal,
                        parts.admission()
                                .context(visitor.caller(), RoomEndpoints.SEND_SIGNAL.service(), socket.client()));
    }
}
