package io.ovation.gateway.hub;

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
        long lingerMillis) {
    public static final HubLimits DEFAULTS = new HubLimits(500, 20, 250, 60, 100, 10_000, 5_000, 60_000);

    /** Milliseconds between two frames to the same subscriber of a channel that has this many. */
    public long tickMillis(int subscribers) {
        return Math.min(maxTickMillis, Math.max(minTickMillis, subscribers / subscribersPerMillis));
    }
}
