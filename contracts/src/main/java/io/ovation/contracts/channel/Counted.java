package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;
import java.util.Map;

/**
 * What one gateway counted in a state channel since it last said so.
 *
 * @param channel the channel
 * @param counts how many of what, each 1 or more
 */
public record Counted(ChannelId channel, Map<String, Long> counts) {}
