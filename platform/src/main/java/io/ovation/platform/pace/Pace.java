package io.ovation.platform.pace;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * How fast one person may do something.
 *
 * @param burst at once
 * @param perMinute in the long run
 */
public record Pace(int burst, int perMinute) {

    /** Reads {@code <prefix>_BURST} and {@code <prefix>_PER_MINUTE}; {@code what} says in words what is counted, and where. */
    public static Pace from(Settings settings, String prefix, Pace usual, String what, String where) {
        return new Pace(
                settings.number(
                        prefix + "_BURST",
                        usual.burst,
                        Range.of(1, 100_000, "at once"),
                        "How many " + what + " one person may send at once in " + where + "."),
                settings.number(
                        prefix + "_PER_MINUTE",
                        usual.perMinute,
                        Range.of(1, 1_000_000, "a minute"),
                        "How many " + what + " one person may send in the long run."));
    }
}
