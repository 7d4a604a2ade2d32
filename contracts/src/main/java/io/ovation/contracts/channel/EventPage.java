package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;
import java.util.List;

/**
 * Stored events, in order and without a hole.
 *
 * @param channel the channel
 * @param epoch identity of the log
 * @param after the seq that was asked for
 * @param events events {@code after + 1 …}; fewer than the limit means that the log ended there
 */
public record EventPage(ChannelId channel, String epoch, long after, List<ChannelEvent> events) {}
