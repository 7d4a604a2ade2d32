package io.ovation.gateway.hub;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.bus.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Consecutive events of one channel as {@code events} frames, for each reader with what they may see. The frame says {@code from..to} even
 * when some of the events in it are not for its reader.
 */
public final class Frames {
    private final String channel;
    private final String epoch;
    private final EventTexts events;
    private final long from;
    private final long to;
    private final Map<Viewer, String> texts = new HashMap<>();
    private final Map<Long, Frames> longer = new HashMap<>();

    /** @param events at least one */
    public Frames(String channel, String epoch, List<ChannelEvent> events, NameMask mask) {
        this(
                channel,
                epoch,
                new EventTexts(events, mask),
                events.get(0).seq(),
                events.get(events.size() - 1).seq());
    }

    private Frames(String channel, String epoch, EventTexts events, long from, long to) {
        this.channel = channel;
        this.epoch = epoch;
        this.events = events;
        this.from = from;
        this.to = to;
    }

    /** Nothing but the word that there was nothing for the reader in {@code from..to}. */
    static Frames nothing(String channel, String epoch, long from, long to) {
        return new Frames(channel, epoch, new EventTexts(List.of(), new NameMask()), from, to);
    }

    /** The same for somebody who was told nothing since {@code before}, as there was nothing for them. */
    Frames since(long before) {
        return before == from
                ? this
                : longer.computeIfAbsent(before, begin -> new Frames(channel, epoch, events, begin, to));
    }

    /** The frame for these eyes; the same object for everybody of the same circle. */
    public String text(Viewer viewer) {
        return texts.computeIfAbsent(events.circle(viewer), this::encode);
    }

    /** Whether there is anything in them for these eyes. */
    boolean tell(Viewer viewer) {
        return events.tell(viewer);
    }

    /** Whether an event of this type is among them. */
    public boolean tell(String type) {
        return events.events().stream().anyMatch(event -> event.type().equals(type));
    }

    /** The log that the events are of. */
    public String epoch() {
        return epoch;
    }

    /** The first seq in the frame. */
    long first() {
        return from;
    }

    /** The last seq in the frame. */
    public long last() {
        return to;
    }

    private String encode(Viewer circle) {
        return "{\"op\":\"events\",\"channel\":" + Json.text(channel) + ",\"epoch\":" + Json.text(epoch) + ",\"from\":"
                + from + ",\"to\":" + to + ",\"events\":" + events.text(circle) + "}";
    }

    /** A {@code subscribed} frame; {@code how} is its {@code recovered} field with the snapshot if there is one. */
    static String subscribed(String channel, String epoch, long head, String how, String events) {
        return "{\"op\":\"subscribed\",\"channel\":" + Json.text(channel) + ",\"epoch\":" + Json.text(epoch)
                + ",\"head\":" + head + "," + how + ",\"events\":" + events + "}";
    }
}
