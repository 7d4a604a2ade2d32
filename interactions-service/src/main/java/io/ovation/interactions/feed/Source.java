package io.ovation.interactions.feed;

import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.qna.QnaEndpoints;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A channel that the feed follows.
 *
 * @param channel its name
 * @param service who reads it
 * @param reader what one of its events means for the feed
 */
record Source(String channel, ChannelEndpoints service, Function<ChannelEvent, Optional<News>> reader) {
    static final List<Source> ALL = List.of(
            new Source(ChatNews.CHANNEL, ChatEndpoints.CHANNELS, ChatNews::of),
            new Source(QnaNews.CHANNEL, QnaEndpoints.CHANNELS, QnaNews::of),
            new Source(InteractionNews.CHANNEL, InteractionsEndpoints.INTERACTION_CHANNELS, InteractionNews::of));
}
