package io.ovation.contracts.qna;

import io.ovation.contracts.ChannelId;

/** Asks what of all that is in memory the caller has voted for and likes. */
public record ReadMyReactions(ChannelId channel) {}
