package io.ovation.interactions.interaction;

import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.CirclePart;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.interactions.CountedResults;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionChange;
import io.ovation.contracts.interactions.InteractionsView;
import io.ovation.platform.bus.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a client does with a view and the events after it; written from the contract and not from the service's own fold. */
final class ViewFold {
    private final Role role;
    private final NavigableMap<Long, Interaction> interactions = new TreeMap<>();

    ViewFold(Role role, InteractionsView view) {
        this.role = role;
        view.interactions().forEach(each -> interactions.put(each.id(), each));
    }

    /** What of an event somebody of this role gets; the gateway does the same. */
    static Map<String, Object> seen(ChannelEvent event, Role role) {
        Map<String, Object> body = new HashMap<>();
        Circles circles = event.circles();
        if (circles != null && event.audience().includes("p_x", role)) {
            Stream.concat(circles.parts().stream(), circles.lasting().stream())
                    .filter(part -> part.audience().includes("p_x", role))
                    .map(CirclePart::body)
                    .forEach(body::putAll);
        }
        return body;
    }

    void apply(ChannelEvent event) {
        InteractionChange change = Json.record(seen(event, role), InteractionChange.class);
        if (change.removed() != null) {
            interactions.remove(change.removed());
        }
        Interaction newest = change.interaction() != null ? change.interaction() : change.shown();
        if (newest != null) {
            interactions.put(newest.id(), newest);
        }
        count(change.sharedResults());
        count(change.results());
    }

    private void count(@Nullable CountedResults counted) {
        if (counted != null) {
            interactions.computeIfPresent(
                    counted.interaction(), (id, before) -> Altered.counted(before, counted.results()));
        }
    }

    InteractionsView view() {
        return new InteractionsView(List.copyOf(interactions.values()));
    }
}
