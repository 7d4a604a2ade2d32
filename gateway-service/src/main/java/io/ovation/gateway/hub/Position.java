package io.ovation.gateway.hub;

import org.jspecify.annotations.Nullable;

/**
 * Up to where a returning subscriber has everything.
 *
 * @param epoch the log it knows, or null when it comes for the first time
 * @param after the last seq it has, 0 or more
 */
public record Position(@Nullable String epoch, long after) {
    /** Somebody who has nothing. */
    public static final Position START = new Position(null, 0);
}
