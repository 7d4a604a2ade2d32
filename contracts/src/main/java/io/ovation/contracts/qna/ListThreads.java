package io.ovation.contracts.qna;

import io.ovation.contracts.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for threads in memory, in the order in which they were opened; the team only.
 *
 * @param channel the channel
 * @param state only these, or null for all
 * @param after id of the last thread that the asker has, 0 at first
 * @param limit at most this many, 1 to 100
 */
public record ListThreads(ChannelId channel, @Nullable ThreadState state, long after, int limit) {}
