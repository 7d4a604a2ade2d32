package io.ovation.contracts.stage;

/** Asks for one session of an account. */
public record ReadSession(String account, String session) {}
