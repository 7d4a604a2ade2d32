package io.ovation.gateway.hub;

import io.ovation.contracts.Audience;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.Circles;
import io.ovation.platform.bus.Json;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Consecutive events of one channel as {@code events} frames: one text for all attendees, one for the team, one for its moderators where
 * they see more, one for each person that an event or a part of it names. The frame says {@code from..to} even when some of the events in it are not for its reader.
 */
public final class Frames {
    private final String channel;
    private final String epoch;
    private final List<ChannelEvent> events;
    private final NameMask mask;
    private final boolean oneForAll;
    private boolean moderatorsApart;
    private final Set<String> named = new HashSet<>();
    private final Map<Viewer, String> texts = new HashMap<>();

    public Frames(String channel, String epoch, List<ChannelEvent> events, NameMask mask) {
        this.mask = mask;
        this.channel = channel;
        this.epoch = epoch;
        this.events = List.copyOf(events);
        this.oneForAll = events.stream().allMatch(event -> event.circles() == null && Viewer.ANY_ATTENDEE.sees(event))
                && !mask.touches(events);
        events.forEach(this::name);
    }

    private void name(ChannelEvent event) {
        name(event.audience());
        Circles circles = event.circles();
        if (circles != null) {
            circles.parts().forEach(part -> name(part.audience()));
            circles.lasting().forEach(part -> name(part.audience()));
        }
    }

    private void name(Audience audience) {
        named.addAll(audience.people());
        moderatorsApart |= audience.scope() == Audience.Scope.MODERATORS;
    }

    /** The frame for these eyes; the same object for everybody of the same circle. */
    public String text(Viewer viewer) {
        return texts.computeIfAbsent(circle(viewer), this::encode);
    }

    /** Whether an event of this type is among them. */
    public boolean tell(String type) {
        return events.stream().anyMatch(event -> event.type().equals(type));
    }

    /** The log that the events are of. */
    public String epoch() {
        return epoch;
    }

    /** The last seq in the frame. */
    public long last() {
        return events.get(events.size() - 1).seq();
    }

    private Viewer circle(Viewer viewer) {
        if (named.contains(viewer.person())) {
            return viewer;
        }
        if (oneForAll) {
            return Viewer.ANY_ATTENDEE;
        }
        Viewer circle = viewer.circle();
        return circle.equals(Viewer.ANY_MODERATOR) && !moderatorsApart ? Viewer.ANY_OF_THE_TEAM : circle;
    }

    private String encode(Viewer viewer) {
        long from = events.get(0).seq();
        long to = last();
        return "{\"op\":\"events\",\"channel\":" + Json.text(channel) + ",\"epoch\":" + Json.text(epoch) + ",\"from\":"
                + from + ",\"to\":" + to + ",\"events\":" + array(events, viewer, mask) + "}";
    }

    /** A {@code subscribed} frame; {@code how} is its {@code recovered} field with the snapshot if there is one. */
    static String subscribed(String channel, String epoch, long head, String how, String events) {
        return "{\"op\":\"subscribed\",\"channel\":" + Json.text(channel) + ",\"epoch\":" + Json.text(epoch)
                + ",\"head\":" + head + "," + how + ",\"events\":" + events + "}";
    }

    /** The JSON array of those events that these eyes may see. */
    public static String array(List<ChannelEvent> events, Viewer viewer, NameMask mask) {
        return Json.text(events.stream()
                .filter(viewer::sees)
                .map(event ->
                        WireEvent.of(event, viewer).masked(mask, viewer.role().team()))
                .toList());
    }
}
