package io.ovation.platform.journal;

import java.time.Instant;

/** Where and when an action was stored. */
public record Place(long seq, Instant at) {}
