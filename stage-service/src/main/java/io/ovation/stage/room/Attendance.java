package io.ovation.stage.room;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.room.OnStage;
import io.ovation.contracts.room.Peer;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Submission;
import io.ovation.platform.channel.Timers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Whose tab on the stage is still there. Gateways say it with every beat of their connection, and when that has ended; whoever does not come
 * back in the time of grace has left the stage. A gateway that crashed says nothing, which counts after {@link #SILENCE_MILLIS}, but only
 * while others are heard from: otherwise it may be this instance that is not asked any more.
 */
final class Attendance {
    /** Longer than two beats of a connection. */
    static final long SILENCE_MILLIS = 75_000;

    private static final long FRESH_MILLIS = 30_000;
    private static final int ROOMS = 2_000;
    private static final String SYSTEM = "system";

    private final ChannelHost<RoomState, RoomAsk> host;
    private final Timers timers;
    private final int graceMillis;
    private final Map<ChannelId, Map<Peer, Long>> heard = new LinkedHashMap<>(16, 0.75f, true);

    Attendance(ChannelHost<RoomState, RoomAsk> host, Timers timers, int graceMillis) {
        this.host = host;
        this.timers = timers;
        this.graceMillis = graceMillis;
    }

    /** The tab is there. */
    void here(ChannelId room, Peer peer) {
        room(room).put(peer, timers.monotonicMillis());
    }

    /** The connection of the tab has ended; it may come back. */
    void gone(ChannelId room, Peer peer) {
        long at = timers.monotonicMillis();
        room(room).put(peer, at);
        timers.after(graceMillis, () -> {
            if (room(room).getOrDefault(peer, at) <= at) {
                leaves(room, peer);
            }
        });
    }

    /** Somebody was heard from in this room: those on its stage should be, too, from now on. */
    void touched(ChannelId room, RoomState state) {
        long now = timers.monotonicMillis();
        Map<Peer, Long> known = room(room);
        boolean askedHere = known.values().stream().anyMatch(at -> now - at < FRESH_MILLIS);
        Map<Peer, Long> still = new HashMap<>();
        for (OnStage on : state.stage()) {
            if (on.peer() != null) {
                Peer peer = new Peer(on.person(), on.peer());
                still.put(peer, known.getOrDefault(peer, now));
            }
        }
        heard.put(room, still);
        still.forEach((peer, at) -> {
            if (askedHere && now - at > SILENCE_MILLIS) {
                leaves(room, peer);
            }
        });
    }

    private Map<Peer, Long> room(ChannelId room) {
        Map<Peer, Long> known = heard.computeIfAbsent(room, fresh -> new HashMap<>());
        if (heard.size() > ROOMS) {
            heard.remove(heard.keySet().iterator().next());
        }
        return known;
    }

    private void leaves(ChannelId room, Peer peer) {
        host.submit(
                room,
                new Submission<>(UUID.randomUUID().toString(), SYSTEM, new RoomAsk.Gone(peer.person(), peer.peer())));
    }
}
