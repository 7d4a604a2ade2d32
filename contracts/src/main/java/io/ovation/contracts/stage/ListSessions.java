package io.ovation.contracts.stage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of the sessions of an account that the caller may see listed.
 *
 * @param account decimal account number
 * @param event only those of this event, or null
 * @param tag only those with exactly this tag, or null
 * @param after only those behind this place, or null
 * @param limit how many at most, 1 to {@link SessionLimits#PAGE}
 */
public record ListSessions(
        String account,
        @Nullable String event,
        @Nullable String tag,
        @Nullable Place after,
        int limit) {

    /** A place in the order of a list: by start, then by id. */
    public record Place(Instant startDate, String session) {}
}
