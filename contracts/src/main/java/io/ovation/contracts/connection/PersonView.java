package io.ovation.contracts.connection;

/** A person as others see them. */
public record PersonView(String person, String name) {}
