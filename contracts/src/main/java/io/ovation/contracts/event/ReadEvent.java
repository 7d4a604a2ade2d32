package io.ovation.contracts.event;

/** Asks for one event of the caller's account. */
public record ReadEvent(String event) {}
