package io.ovation.contracts.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks to change an event; for its organizers and admins.
 *
 * @param clientId as in {@link CreateEvent}
 * @param event the event's id
 * @param version the version that the sender knows: when it is not the current one, nothing is changed; null to change it anyway
 * @param wish what is to be different
 * @param without fields to take away: {@code description}, {@code startDate}, {@code endDate}
 */
public record UpdateEvent(
        @Nullable String clientId, String event, @Nullable Long version, EventWish wish, List<String> without) {}
