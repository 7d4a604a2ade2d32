package io.ovation.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants an event to be. Every part may be missing or wrong here; the answer then names each of them. What is missing stays
 * as it is in an event that is changed. The bounds are in {@link EventLimits}.
 *
 * @param name one line without {@code <} and {@code >}
 * @param description free text
 * @param startDate ISO 8601 with offset
 * @param endDate ISO 8601 with offset, not before the start
 * @param timezone an IANA name such as {@code Europe/Lisbon}; {@code UTC} unless given
 */
public record EventWish(
        @Nullable String name,
        @Nullable String description,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable String timezone) {}
