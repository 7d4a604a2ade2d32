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
 */
public record Snapshot(
        ChannelId channel, String epoch, long seq, Map<String, Object> everyone, Map<String, Object> team) {}
