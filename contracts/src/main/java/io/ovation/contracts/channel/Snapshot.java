package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;
import java.util.Map;

/**
 * What a channel looks like after the event {@code seq}, for the two circles of people.
 *
 * @param channel the channel
 * @param epoch identity of the log
 * @param seq everything up to here is in the view
 * @param everyone the view of attendees
 * @param team the view of the team
 * @param people what only one person sees besides, by person id, for those who have something of their own; bounded by the channel's state
 */
public record Snapshot(
        ChannelId channel,
        String epoch,
        long seq,
        Map<String, Object> everyone,
        Map<String, Object> team,
        Map<String, Map<String, Object>> people) {

    /** A view in which nobody has anything of their own. */
    public Snapshot(ChannelId channel, String epoch, long seq, Map<String, Object> everyone, Map<String, Object> team) {
        this(channel, epoch, seq, everyone, team, Map.of());
    }
}
