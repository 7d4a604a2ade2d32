package io.ovation.contracts.stage;

import java.time.Instant;

/**
 * Somebody accepted a session's text.
 *
 * @param version which wording, see {@link ConsentText}
 * @param at when for the first time, UTC
 * @param session where
 */
public record ConsentGiven(String version, Instant at, String session) {}
