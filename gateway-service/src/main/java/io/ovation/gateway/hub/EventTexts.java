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
 * Events as JSON arrays: one text for all attendees, one for the team, one for its moderators where they see more, one for each person
 * that an event or a part of it names.
 */
final class EventTexts {
    private static final String NOTHING = "[]";

    private final List<ChannelEvent> events;
    private final NameMask mask;
    private final boolean oneForAll;
    private boolean moderatorsApart;
    private final Set<String> named = new HashSet<>();
    private final Map<Viewer, String> texts = new HashMap<>();

    EventTexts(List<ChannelEvent> events, NameMask mask) {
        this.events = List.copyOf(events);
        this.mask = mask;
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

    List<ChannelEvent> events() {
        return events;
    }

    /** All who see the same of these events as this viewer, as one of them. */
    Viewer circle(Viewer viewer) {
        if (named.contains(viewer.person())) {
            return viewer;
        }
        if (oneForAll) {
            return Viewer.ANY_ATTENDEE;
        }
        Viewer circle = viewer.circle();
        return circle.equals(Viewer.ANY_MODERATOR) && !moderatorsApart ? Viewer.ANY_OF_THE_TEAM : circle;
    }

    /** What a circle sees of them. */
    String text(Viewer circle) {
        return texts.computeIfAbsent(circle, eyes -> array(events, eyes, mask));
    }

    /** Whether there is anything in them for this viewer. */
    boolean tell(Viewer viewer) {
        return !text(circle(viewer)).equals(NOTHING);
    }

    /** The JSON array of those events that these eyes may see. */
    static String array(List<ChannelEvent> events, Viewer viewer, NameMask mask) {
        return Json.text(events.stream()
                .filter(viewer::sees)
                .map(event ->
                        WireEvent.of(event, viewer).masked(mask, viewer.role().team()))
                .toList());
    }
}
