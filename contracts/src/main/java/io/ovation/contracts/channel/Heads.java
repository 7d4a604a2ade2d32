package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;
import java.util.Map;

/**
 * The largest seq known for each channel: as a question what the asker has, as an answer what the store has.
 *
 * @param epoch identity of the log; empty in a question
 * @param heads seq by channel, 0 for an empty channel
 */
public record Heads(String epoch, Map<ChannelId, Long> heads) {}
