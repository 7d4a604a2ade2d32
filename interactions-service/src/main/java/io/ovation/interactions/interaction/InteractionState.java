package io.ovation.interactions.interaction;

import io.ovation.contracts.interactions.InteractionStatus;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the owner of a session's interactions remembers; how many there are is bounded by {@link InteractionLimits}.
 *
 * @param head seq of the last event, so that the next one's is known before it is written
 * @param interactions by id
 */
record InteractionState(long head, SortedMap<Long, Held> interactions) {
    static final InteractionState EMPTY = new InteractionState(0, new TreeMap<>());

    Optional<Held> interaction(long id) {
        return Optional.ofNullable(interactions.get(id));
    }

    long shown() {
        return interactions.values().stream()
                .filter(held -> held.whole().shown())
                .count();
    }

    long hidden() {
        return interactions.size() - shown();
    }

    boolean open(long id) {
        return interaction(id)
                .filter(held -> held.whole().status() == InteractionStatus.OPEN)
                .isPresent();
    }

    /** A copy that the fold of the event {@code seq} may change. */
    InteractionState copy(long seq) {
        return new InteractionState(seq, new TreeMap<>(interactions));
    }
}
