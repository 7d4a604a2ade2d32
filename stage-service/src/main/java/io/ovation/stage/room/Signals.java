package io.ovation.stage.room;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.Whisper;
import io.ovation.contracts.room.Peer;
import io.ovation.contracts.room.RoomProblems;
import io.ovation.contracts.room.SendSignal;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.pace.Flood;
import io.ovation.stage.field.Fields;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hands signals of calls to the one tab that each is for. Those on the stage send, and others only receive: a tab says whom it watches, is
 * offered what there is, and answers. What a signal says is neither read nor kept.
 */
final class Signals {
    /** The longest content of a signal, in characters of JSON; a session description of eight pictures takes about 8,000. */
    static final int CHARACTERS = 16_000;

    private final ChannelHost<RoomState, RoomAsk> host;
    private final Interests interests;
    private final Timers timers;
    private final Flood flood;
    private final Watching watching;
    private final Attendance attendance;

    Signals(
            ChannelHost<RoomState, RoomAsk> host,
            Interests interests,
            Timers timers,
            RoomLimits limits,
            Attendance attendance) {
        this.host = host;
        this.interests = interests;
        this.timers = timers;
        this.flood = new Flood(limits.signals(), timers);
        this.watching = new Watching(limits.viewers());
        this.attendance = attendance;
    }

    /** Hands it on; fails with a problem when it may not go there. */
    Future<Nothing> send(SendSignal signal, Caller caller) {
        Optional<Problem> tooFast = flood.refuses(signal.channel(), caller.person());
        if (tooFast.isPresent()) {
            return Future.failedFuture(tooFast.get().failure());
        }
        SignalKind kind = checked(signal);
        return host.open(signal.channel(), caller)
                .compose(open -> host.state(signal.channel()))
                .map(folded -> {
                    handOn(signal, kind, new Peer(caller.person(), signal.peer()), folded.state());
                    return Nothing.NOTHING;
                });
    }

    private static SignalKind checked(SendSignal signal) {
        Fields fields = new Fields();
        @Nullable SignalKind kind = SignalKind.named(signal.kind()).orElse(null);
        if (kind == null) {
            fields.wrong("type", "one-of", "One of here, watch, unwatch, offer, answer, candidate.");
        } else if (!kind.aboutOneself()) {
            to(fields, signal.to());
        }
        fields.optionalMatching("peer", signal.peer(), CommandReader.PEER, "A connection that signals names its tab.");
        if (signal.data() != null && Json.text(signal.data()).length() > CHARACTERS) {
            fields.wrong("body.data", "max-length", "At most " + CHARACTERS + " characters of JSON.");
        }
        fields.check();
        return kind == null ? SignalKind.HERE : kind;
    }

    private static void to(Fields fields, @Nullable Peer to) {
        fields.given("body.to", to);
        if (to != null) {
            fields.optionalMatching("body.to.person", to.person(), CommandReader.PERSON, "A person id.");
            fields.optionalMatching("body.to.peer", to.peer(), CommandReader.PEER, "What their tab calls itself.");
        }
    }

    private void handOn(SendSignal signal, SignalKind kind, Peer from, RoomState room) {
        attendance.touched(signal.channel(), room);
        Peer to = signal.to();
        if (kind == SignalKind.HERE) {
            attendance.here(signal.channel(), from);
        } else if (kind == SignalKind.GONE) {
            attendance.gone(signal.channel(), from);
        } else if (to != null) {
            allowed(signal, kind, from, to, room);
            interests.whisper(new Whisper(signal.channel(), to.person(), to.peer(), content(signal, from)));
        }
    }

    /** Between a tab on the stage and one that watches it, each in its part. */
    private void allowed(SendSignal signal, SignalKind kind, Peer from, Peer to, RoomState room) {
        long now = timers.monotonicMillis();
        boolean watches = watching.watches(signal.channel(), from, to, now) && sends(room, to);
        boolean watched = watching.watches(signal.channel(), to, from, now) && sends(room, from);
        boolean allowed = switch (kind) {
            case WATCH -> sends(room, to) && watch(signal, from, to, now);
            case UNWATCH, ANSWER -> watches;
            case OFFER -> watched;
            default -> watches || watched;
        };
        if (!allowed) {
            throw RoomProblems.SIGNAL_REFUSED.failure();
        }
        if (kind == SignalKind.UNWATCH) {
            watching.unwatch(signal.channel(), from, to);
        }
    }

    private boolean watch(SendSignal signal, Peer from, Peer to, long now) {
        if (!watching.watch(signal.channel(), from, to, now)) {
            throw RoomProblems.ROOM_FULL.failure();
        }
        return true;
    }

    private static boolean sends(RoomState room, Peer peer) {
        return room.onStage(peer.person())
                .filter(on -> peer.peer().equals(on.peer()))
                .isPresent();
    }

    private static Map<String, Object> content(SendSignal signal, Peer from) {
        Map<String, Object> content = new HashMap<>(Map.of("type", signal.kind(), "from", Json.map(from)));
        if (signal.data() != null) {
            content.put("data", signal.data());
        }
        return content;
    }
}
