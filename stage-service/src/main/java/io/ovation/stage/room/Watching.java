package io.ovation.stage.room;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.room.Peer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which tabs receive whom on the stage, as they said within the last minute. In memory alone: a tab that goes on watching says so again. */
final class Watching {
    static final long LEASE_MILLIS = 60_000;
    private static final int ROOMS = 2_000;

    private final Map<ChannelId, Map<Peer, Map<Peer, Long>>> rooms = new LinkedHashMap<>(16, 0.75f, true);
    private final int viewers;

    /** @param viewers the most tabs that receive one room */
    Watching(int viewers) {
        this.viewers = viewers;
    }

    /** Notes that a tab receives another; false when as many receive the room as may. */
    boolean watch(ChannelId room, Peer viewer, Peer sender, long now) {
        Map<Peer, Map<Peer, Long>> here = rooms.computeIfAbsent(room, fresh -> new HashMap<>());
        if (rooms.size() > ROOMS) {
            rooms.remove(rooms.keySet().iterator().next());
        }
        here.values().forEach(senders -> senders.values().removeIf(at -> now - at > LEASE_MILLIS));
        here.values().removeIf(Map::isEmpty);
        if (!here.containsKey(viewer) && here.size() >= viewers) {
            return false;
        }
        here.computeIfAbsent(viewer, fresh -> new HashMap<>()).put(sender, now);
        return true;
    }

    void unwatch(ChannelId room, Peer viewer, Peer sender) {
        rooms.getOrDefault(room, Map.of()).getOrDefault(viewer, new HashMap<>()).remove(sender);
    }

    boolean watches(ChannelId room, Peer viewer, Peer sender, long now) {
        Long at = rooms.getOrDefault(room, Map.of())
                .getOrDefault(viewer, Map.of())
                .get(sender);
        return at != null && now - at <= LEASE_MILLIS;
    }
}
