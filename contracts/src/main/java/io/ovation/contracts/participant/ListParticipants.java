package io.ovation.contracts.participant;

import io.ovation.contracts.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the list of participants.
 *
 * @param channel the session's channel {@code participants}
 * @param group the wire name of one group, or null for the beginning of each
 * @param query the beginning of any word of a name, at most {@link #QUERY} characters; empty for everybody
 * @param after what an earlier page named as its {@code nextCursor}, or null to begin; only with a group
 * @param limit at most this many of each group, 1 to {@link #PAGE}
 */
public record ListParticipants(
        ChannelId channel,
        @Nullable String group,
        String query,
        @Nullable String after,
        int limit) {
    public static final int QUERY = 100;
    public static final int PAGE = 100;
}
