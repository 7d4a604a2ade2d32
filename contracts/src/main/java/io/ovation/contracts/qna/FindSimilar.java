package io.ovation.contracts.qna;

import io.ovation.contracts.ChannelId;

/** Asks for questions like this text among those that the caller may see, at most {@code limit}, 1 to 20. */
public record FindSimilar(ChannelId channel, String text, int limit) {}
