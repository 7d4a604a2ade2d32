package io.ovation.gateway.admission;

/** Counts, for each address, the tokens that were refused. */
public final class Refusals {}
