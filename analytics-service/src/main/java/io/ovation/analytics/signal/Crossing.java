package io.ovation.analytics.signal;

import io.ovation.contracts.analytics.SignalKind;
import io.ovation.contracts.analytics.Trouble.With;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A threshold that was crossed: a signal, unless one of its kind was raised since.
 *
 * @param value minutes, per cent, attendees or people, by the kind
 * @param before what the value is compared with, or null
 * @param with of trouble: what does not work
 * @param unlessSince one that was raised then or later is this one
 */
record Crossing(
        SignalKind kind,
        long value,
        @Nullable Long before,
        @Nullable With with,
        Instant unlessSince) {

    /** Whether this is news after the last signal of its kind.
     *
     * @param told when that was raised, or null
     */
    boolean news(@Nullable Instant told) {
        return told == null || told.isBefore(unlessSince);
    }
}
