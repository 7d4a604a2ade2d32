package io.ovation.contracts.chat;

/** A person as others see them. */
public record PersonView(String person, String name) {}
