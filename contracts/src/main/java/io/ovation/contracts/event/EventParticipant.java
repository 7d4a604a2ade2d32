package io.ovation.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be named in an event.
 *
 * @param user the customer's user id
 * @param name the name to show
 */
public record EventParticipant(
        @Nullable String user, @Nullable String name) {}
