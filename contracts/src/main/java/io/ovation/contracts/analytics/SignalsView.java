package io.ovation.contracts.analytics;

import java.util.List;

/**
 * The signals of a session as moderators see them.
 *
 * @param signals the newest first, without those that were dismissed; at most {@value #SIGNALS}
 */
public record SignalsView(List<Signal> signals) {
    public static final int SIGNALS = 20;
    public static final SignalsView EMPTY = new SignalsView(List.of());
}
