package io.ovation.interactions.interaction;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.interactions.CountedResults;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionChange;
import io.ovation.platform.bus.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Puts what an event says into the state. What a redaction took away was for everyone; the owner folds what lasts. */
final class Folding {
    private Folding() {}

    /** An event of another form, which a newer version may write, changes nothing but the head: the next event's seq depends on it. */
    static InteractionState apply(InteractionState state, ChannelEvent event) {
        InteractionState next = state.copy(event.seq());
        try {
            fold(next, event);
            return next;
        } catch (IllegalArgumentException anotherForm) {
            return state.copy(event.seq());
        }
    }

    private static void fold(InteractionState next, ChannelEvent event) {
        if (!event.redacts().isEmpty()) {
            next.interactions().replaceAll((id, held) -> held.without(event.redacts()));
        }
        Circles circles = event.circles();
        if (circles != null) {
            fold(next, event.seq(), change(circles));
        }
    }

    /** The whole change, whoever sees which part of it. */
    static InteractionChange change(Circles circles) {
        Map<String, Object> whole = new HashMap<>();
        Stream.concat(circles.parts().stream(), circles.lasting().stream()).forEach(part -> whole.putAll(part.body()));
        return Json.record(whole, InteractionChange.class);
    }

    private static void fold(InteractionState next, long seq, InteractionChange change) {
        Interaction newest = change.interaction();
        if (newest != null) {
            Held before = next.interactions().getOrDefault(newest.id(), Held.of(newest));
            next.interactions().put(newest.id(), before.newer(newest, seq, change.shown() != null));
        } else if (change.removed() != null) {
            next.interactions().remove(change.removed());
        }
        CountedResults results = change.results();
        if (results != null) {
            next.interactions()
                    .computeIfPresent(
                            results.interaction(),
                            (id, held) -> held.counted(
                                    Altered.counted(held.whole(), results.results()),
                                    seq,
                                    change.sharedResults() != null));
        }
    }
}
