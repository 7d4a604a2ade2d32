package io.ovation.contracts.event;

/** Asks to register somebody for an event, or to change what is known about them; for its organizers and admins. */
public record Register(String event, RegistrationWish wish) {}
