package io.ovation.contracts.stage;

import java.time.Instant;

/**
 * Somebody who was removed from a session and may not come back until they are let in again.
 *
 * @param person their person id
 * @param name what they were called, empty when nobody knew
 * @param at when
 * @param by the moderator who did it
 */
public record RemovedPerson(String person, String name, Instant at, SessionPerson by) {}
