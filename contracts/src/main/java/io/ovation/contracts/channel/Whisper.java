package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;
import java.util.Map;

/**
 * Something for one connection that is in no log: lost when that connection is not there.
 *
 * @param channel the channel that the connection must listen to
 * @param person whose connection
 * @param peer what that connection calls itself
 * @param content what it is told
 */
public record Whisper(ChannelId channel, String person, String peer, Map<String, Object> content) {}
