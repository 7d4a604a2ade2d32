package io.ovation.gateway.hub;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * The bounds of the hub.
 *
 * @param ringEvents newest events kept for each channel, from which returning subscribers are served
 * @param minTickMillis pause between two frames of a busy channel for few subscribers
 * @param maxTickMillis the same for very many
 * @param subscribersPerMillis how many subscribers lengthen the tick by one millisecond: 60 keeps one event loop at 60,000 frames/s
 * @param snapshotReuseEvents a snapshot is handed out again until this many events came after it
 * @param interestMillis pause between two repeats of the interest
 * @param headsMillis pause between two questions for the heads in the store
 * @param quietMillis pause after which somebody is told that all that happened meanwhile is not for them
 * @param lingerMillis how long a channel is kept after its last subscriber left
 */
public record HubLimits(
        int ringEvents,
        long minTickMillis,
        long maxTickMillis,
        int subscribersPerMillis,
        int snapshotReuseEvents,
        long interestMillis,
        long headsMillis,
        long quietMillis,
        long lingerMillis) {
    public static final HubLimits DEFAULTS = new HubLimits(500, 20, 250, 60, 100, 10_000, 5_000, 5_000, 60_000);

    /** Milliseconds between two frames to the same subscriber of a channel that has this many. */
    public long tickMillis(int subscribers) {
        return Math.min(maxTickMillis, Math.max(minTickMillis, subscribers / subscribersPerMillis));
    }

    public static HubLimits from(Settings settings) {
        return new HubLimits(
                settings.number(
                        "OVATION_HUB_RING_EVENTS",
                        DEFAULTS.ringEvents,
                        Range.of(50, 10000, "events"),
                        "Newest events kept for each channel, from which returning subscribers are served."),
                settings.number(
                        "OVATION_HUB_MIN_TICK_MILLIS",
                        (int) DEFAULTS.minTickMillis,
                        Range.millis(1, 1_000),
                        "The pause between two frames of a busy channel for few subscribers."),
                settings.number(
                        "OVATION_HUB_MAX_TICK_MILLIS",
                        (int) DEFAULTS.maxTickMillis,
                        Range.millis(1, 5_000),
                        "The same for very many subscribers."),
                settings.number(
                        "OVATION_HUB_SUBSCRIBERS_PER_MILLI",
                        DEFAULTS.subscribersPerMillis,
                        Range.of(1, 10000, "subscribers"),
                        "How many subscribers lengthen the pause by one millisecond."),
                settings.number(
                        "OVATION_HUB_SNAPSHOT_REUSE_EVENTS",
                        DEFAULTS.snapshotReuseEvents,
                        Range.of(0, 10000, "events"),
                        "A snapshot is handed out again until this many events came after it."),
                settings.number(
                        "OVATION_HUB_INTEREST_MILLIS",
                        (int) DEFAULTS.interestMillis,
                        Range.millis(100, 60_000),
                        "The pause between two repeats of a gateway's interest in its channels."),
                settings.number(
                        "OVATION_HUB_HEADS_MILLIS",
                        (int) DEFAULTS.headsMillis,
                        Range.millis(100, 60_000),
                        "The pause between two questions for the heads in the store."),
                settings.number(
                        "OVATION_HUB_QUIET_MILLIS",
                        (int) DEFAULTS.quietMillis,
                        Range.millis(0, 60_000),
                        "The pause after which somebody is told that all that happened meanwhile is not for them."),
                settings.number(
                        "OVATION_HUB_LINGER_MILLIS",
                        (int) DEFAULTS.lingerMillis,
                        Range.millis(0, 3_600_000),
                        "How long a channel is kept after its last subscriber left."));
    }
}
