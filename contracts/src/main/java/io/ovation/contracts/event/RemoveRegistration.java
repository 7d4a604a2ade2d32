package io.ovation.contracts.event;

/** Asks to take a registration off an event; for its organizers and admins. */
public record RemoveRegistration(String event, String id) {}
