package io.ovation.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * Asks to take somebody off an event; for its organizers and admins. Sessions that name them go on naming them.
 *
 * @param clientId as in {@link CreateEvent}
 */
public record RemovePerson(@Nullable String clientId, String event, String person) {}
