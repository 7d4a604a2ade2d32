package io.ovation.contracts.stage;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be named in a session.
 *
 * @param user the customer's user id, which stays inside; others see the person id made from it
 * @param name the name to show, 1 to 100 characters
 */
public record Participant(@Nullable String user, @Nullable String name) {}
