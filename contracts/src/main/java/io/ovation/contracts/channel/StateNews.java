package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;
import java.util.Map;

/**
 * The newest value of a state channel. It is in no log: whoever misses it goes on with the next one.
 *
 * @param channel the channel
 * @param value how many of what
 */
public record StateNews(ChannelId channel, Map<String, Long> value) {}
