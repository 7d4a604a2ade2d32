package io.ovation.contracts.interactions;

/** The event of another channel of the session that a change of the feed comes from. */
public record FeedSource(String channel, long seq) {}
