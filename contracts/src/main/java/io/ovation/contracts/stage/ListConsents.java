package io.ovation.contracts.stage;

import org.jspecify.annotations.Nullable;

/**
 * Asks who accepted the text of the caller's session; organizers only.
 *
 * @param cursor where the page before ended, or null
 * @param limit 1 to 200
 */
public record ListConsents(@Nullable String cursor, int limit) {}
