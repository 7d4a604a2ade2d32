package io.ovation.platform.channel;

/**
 * The bounds of one service instance that hosts channels.
 *
 * @param owner the bounds of each channel's owner
 * @param openChannels channels kept in memory; the one that was idle longest is let go
 * @param headsMillis pause between two announcements of the heads of active channels
 * @param activeMillis a channel counts as active for this long after its last event
 * @param leaseMillis how long a gateway's interest holds
 */
public record HostLimits(OwnerLimits owner, int openChannels, long headsMillis, long activeMillis, long leaseMillis) {
    public static final HostLimits DEFAULTS = new HostLimits(OwnerLimits.DEFAULTS, 2_000, 1_000, 60_000, 30_000);
}
