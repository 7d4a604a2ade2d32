package io.ovation.contracts.qna;

import io.ovation.contracts.ChannelId;

/**
 * Asks for what was written in a thread, from the log; its asker and the team may.
 *
 * @param channel the channel
 * @param thread its id
 * @param after entries with a larger seq, 0 at first
 * @param limit at most this many, 1 to 100
 */
public record ReadThread(ChannelId channel, long thread, long after, int limit) {}
