package io.ovation.contracts.stage;

/** Somebody named in a session, as others see them. */
public record SessionPerson(String person, String name) {}
