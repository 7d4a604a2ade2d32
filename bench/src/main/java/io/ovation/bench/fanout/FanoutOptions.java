package io.ovation.bench.fanout;

import io.ovation.bench.Options;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the benchmark is run.
 *
 * @param sockets numbers of listeners to try, one after the other
 * @param rate messages a second, or 0 for both profiles
 * @param seconds length of what is measured of each step
 * @param warmSeconds length of what comes before it
 * @param warmUpSeconds length of what comes before all steps, so that the server's code is compiled
 * @param bytes length of a message's text
 * @param senders how many of the listeners post
 * @param threads threads of the load generator that read
 * @param tickMillis the hub's pause between two frames, or 0 for its own rule
 */
record FanoutOptions(
        List<Integer> sockets,
        double rate,
        double seconds,
        double warmSeconds,
        double warmUpSeconds,
        int bytes,
        int senders,
        int threads,
        int tickMillis) {
    static FanoutOptions from(Options options) {
        return new FanoutOptions(
                Arrays.stream(options.text("sockets", "1000,5000").split(",", -1))
                        .map(Integer::valueOf)
                        .toList(),
                options.number("rate", 0),
                options.number("seconds", 8),
                options.number("warm-seconds", 2),
                options.number("warm-up-seconds", 20),
                (int) options.number("bytes", 200),
                (int) options.number("senders", 200),
                (int) options.number("threads", 1),
                (int) options.number("tick-millis", 0));
    }

    /** What the gateway is started with beside the raised limits. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        if (tickMillis > 0) {
            settings.put("OVATION_HUB_MIN_TICK_MILLIS", Integer.toString(tickMillis));
            settings.put("OVATION_HUB_MAX_TICK_MILLIS", Integer.toString(tickMillis));
        }
        return settings;
    }

    String tick(int listeners) {
        return tickMillis > 0
                ? tickMillis + " ms"
                : Math.min(250, Math.max(20, listeners / 60))
                        + " ms as shipped (1 ms for each 60 listeners, 20 to 250)";
    }
}
