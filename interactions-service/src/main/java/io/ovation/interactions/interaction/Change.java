package io.ovation.interactions.interaction;

import io.ovation.contracts.Audience;
import io.ovation.contracts.channel.CirclePart;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.interactions.AnswerHiding;
import io.ovation.contracts.interactions.CountedResults;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionEvent;
import io.ovation.contracts.interactions.Results;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Decision;
import java.util.List;
import java.util.Map;

/**
 * What of a change each circle sees: everyone the attendees' cut while it is shown, the team the whole then, moderators the whole otherwise. What
 * everyone sees can be redacted later; what the team sees lasts.
 */
final class Change {
    private Change() {}

    /** Something new. */
    static Decision of(InteractionEvent event, Interaction made) {
        return upsert(event, made, false, List.of());
    }

    /** Another state of something; everyone can still read what they saw of it before. */
    static Decision of(InteractionEvent event, Held before, Interaction after) {
        List<Long> counted = before.countRow() > 0 ? List.of(before.countRow()) : List.of();
        return upsert(event, after, before.whole().shown(), counted);
    }

    /** The same, but nobody reads from now on what everyone saw of it before. */
    static Decision replacing(InteractionEvent event, Held before, Interaction after) {
        return upsert(event, after, before.whole().shown(), before.readable());
    }

    private static Decision upsert(InteractionEvent event, Interaction after, boolean wasShown, List<Long> redacts) {
        Map<String, Object> whole = Map.of("interaction", Json.map(after));
        if (after.shown()) {
            return inCircles(
                    event,
                    Audience.EVERYONE,
                    List.of(new CirclePart(Audience.EVERYONE, Map.of("shown", Json.map(Cut.of(after))))),
                    List.of(new CirclePart(Audience.TEAM, whole)),
                    redacts);
        }
        CirclePart kept = new CirclePart(Audience.MODERATORS, whole);
        return wasShown
                ? inCircles(event, Audience.EVERYONE, List.of(), List.of(removed(after.id()), kept), redacts)
                : inCircles(event, Audience.MODERATORS, List.of(), List.of(kept), redacts);
    }

    /** It is gone, for whoever saw it. */
    static Decision deleted(Held before) {
        Audience audience = before.whole().shown() ? Audience.EVERYONE : Audience.MODERATORS;
        CirclePart gone = new CirclePart(audience, removed(before.id()).body());
        return inCircles(InteractionEvent.INTERACTION_DELETED, audience, List.of(), List.of(gone), before.readable());
    }

    private static CirclePart removed(long id) {
        return new CirclePart(Audience.EVERYONE, Map.of("removed", id));
    }

    /** Other results. */
    static Decision counted(Held before, Results results) {
        Map<String, Object> counted = Json.map(new CountedResults(before.id(), results));
        Audience team = before.whole().shown() ? Audience.TEAM : Audience.MODERATORS;
        List<CirclePart> lasting = List.of(new CirclePart(team, Map.of("results", counted)));
        if (!before.whole().shown() || !before.whole().resultsShared()) {
            return inCircles(InteractionEvent.RESULTS_COUNTED, team, List.of(), lasting, List.of());
        }
        return inCircles(
                InteractionEvent.RESULTS_COUNTED,
                Audience.EVERYONE,
                List.of(new CirclePart(Audience.EVERYONE, Map.of("sharedResults", counted))),
                lasting,
                before.countRow() > 0 ? List.of(before.countRow()) : List.of());
    }

    /** An answer's words are kept out of what is shared, or are back in it. */
    static Decision hiding(Held about, String answer, boolean hidden) {
        Audience audience = about.whole().shown() ? Audience.EVERYONE : Audience.MODERATORS;
        Map<String, Object> hiding = Json.map(new AnswerHiding(about.id(), answer, hidden));
        CirclePart part = new CirclePart(audience, Map.of("hiding", hiding));
        return inCircles(InteractionEvent.ANSWER_HIDDEN, audience, List.of(), List.of(part), List.of());
    }

    private static Decision inCircles(
            InteractionEvent event,
            Audience audience,
            List<CirclePart> parts,
            List<CirclePart> lasting,
            List<Long> redacts) {
        return Decision.inCircles(event.type(), audience, new Circles(parts, lasting, false), redacts);
    }
}
