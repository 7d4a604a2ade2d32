package io.ovation.bench.fanout;

/**
 * A rate of messages and what came of it.
 *
 * @param name what it is part of
 * @param sockets how many listen
 * @param rate messages a second that were to be posted
 * @param posted messages that were posted in the window
 * @param missing deliveries of all that was posted that had not come three seconds after the end
 */
record Step(String name, int sockets, double rate, Window window, long posted, long missing) {
    private static final double MOST_MILLIS = 250;
    private static final double MOST_BEHIND = 0.03;

    /** Whether the server kept up: nearly all arrived in the window, nothing was refused, nobody told to fetch. */
    boolean keptUp() {
        double expected = (double) posted * sockets;
        return window.tally().deliveries() >= expected * (1 - MOST_BEHIND)
                && window.tally().problems() == 0
                && window.tally().lags() == 0
                && missing == 0;
    }

    /** Whether it kept up and was quick: 99 of 100 deliveries within 250 ms. */
    boolean sustained() {
        return keptUp() && window.tally().deliveryLatency().millisAt(0.99) <= MOST_MILLIS;
    }
}
