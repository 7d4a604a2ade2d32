package io.ovation.contracts.event;

/** How many are registered for an event and have not cancelled: the denominator of turnout. */
public record RegistrationCount(long count) {}
