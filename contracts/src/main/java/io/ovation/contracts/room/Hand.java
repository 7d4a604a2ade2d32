package io.ovation.contracts.room;

import java.time.Instant;

/** A raised hand: whose, and since when. */
public record Hand(String person, String name, Instant at) {}
