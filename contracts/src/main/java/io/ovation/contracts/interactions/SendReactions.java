package io.ovation.contracts.interactions;

import java.util.Map;

/**
 * Lets reactions float over everyone's screen; whose they are is not told.
 *
 * @param reactions how many of each, by the names of {@link Reaction}; 1 to {@link #MOST} in all
 */
public record SendReactions(Map<String, Long> reactions) {
    public static final String TYPE = "send-reactions";

    /** The most taps that one command carries: what quick fingers do in the third of a second for which a client gathers them. */
    public static final int MOST = 10;
}
