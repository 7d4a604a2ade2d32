package io.ovation.contracts.event;

/** Somebody named in an event, as others see them. */
public record EventPerson(String person, String name) {}
