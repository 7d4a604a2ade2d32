package io.ovation.interactions.update;

import io.ovation.contracts.interactions.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All updates of a session.
 *
 * @param head seq of the last event, so that the next one's is known before it is written
 * @param updates the newest first
 */
record UpdateState(long head, List<Update> updates) {
    static final UpdateState EMPTY = new UpdateState(0, List.of());

    Optional<Update> update(long id) {
        return updates.stream().filter(update -> update.id() == id).findFirst();
    }

    UpdateState at(long seq) {
        return new UpdateState(seq, updates);
    }

    UpdateState with(Update sent) {
        List<Update> all = new ArrayList<>(List.of(sent));
        all.addAll(updates);
        return new UpdateState(head, List.copyOf(all));
    }

    UpdateState without(long id) {
        return new UpdateState(
                head, updates.stream().filter(update -> update.id() != id).toList());
    }
}
