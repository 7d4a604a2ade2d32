package io.ovation.contracts.participant;

import io.ovation.contracts.Role;

/**
 * Somebody who is connected to a session, however many tabs and devices they have there.
 *
 * @param person their person id
 * @param name their whole name
 * @param role their role in the session
 */
public record PresentPerson(String person, String name, Role role) {}
