package io.ovation.contracts.stage;

/** Asks what the caller has accepted, in any session of the account. */
public record ListMyConsents() {}
