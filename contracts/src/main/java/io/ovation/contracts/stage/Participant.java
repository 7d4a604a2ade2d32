package io.ovation.contracts.stage;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be named in a session: by the customer's user id with a name, or by the person id of somebody who is known there already.
 *
 * @param user the customer's user id, which stays inside; others see the person id made from it
 * @param person a person id, with another name or without
 * @param name the name to show
 */
public record Participant(
        @Nullable String user,
        @Nullable String person,
        @Nullable String name) {}
