package io.ovation.chat.group;

import io.ovation.platform.reaction.Counted;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The messages of a chat as the counter of reactions sees them. */
final class CountedMessages implements Counted<ChatState, ChatAsk> {
    @Override
    public Set<Long> newest(ChatState state) {
        return ChatViews.newest(state)
                .filter(message -> !message.gone())
                .map(ChatMessage::seq)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Long> differing(ChatState state, Map<Long, Map<String, Long>> counts) {
        return state.messages().stream()
                .filter(message -> !message.gone() && counts.containsKey(message.seq()))
                .filter(message -> !message.reactions().equals(counts.get(message.seq())))
                .map(ChatMessage::seq)
                .collect(Collectors.toSet());
    }

    @Override
    public ChatAsk totals(Map<Long, Map<String, Long>> counts, long basedOn) {
        return new ChatAsk.Totals(counts, basedOn);
    }
}
