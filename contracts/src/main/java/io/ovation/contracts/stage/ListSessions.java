package io.ovation.contracts.stage;

/** Asks for the sessions of an account that the caller may see listed. */
public record ListSessions(String account) {}
