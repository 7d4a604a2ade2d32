package io.ovation.contracts.stage;

/** Asks for the caller's own settings. */
public record ReadSettings() {}
