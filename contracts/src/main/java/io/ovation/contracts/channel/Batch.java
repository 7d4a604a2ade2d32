package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;
import java.util.List;

/**
 * Consecutive events of one channel, as its owner announces them.
 *
 * @param channel the channel
 * @param epoch identity of the log; another epoch is another log, whatever its numbers
 * @param from first seq
 * @param to last seq, {@code from - 1} when empty
 * @param events exactly the events {@code from..to}
 */
public record Batch(ChannelId channel, String epoch, long from, long to, List<ChannelEvent> events) {}
