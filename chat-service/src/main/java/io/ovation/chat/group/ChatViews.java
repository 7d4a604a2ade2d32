package io.ovation.chat.group;

import io.ovation.contracts.chat.ChatView;
import io.ovation.contracts.chat.MessageView;
import io.ovation.contracts.chat.PersonView;
import java.util.List;
import java.util.stream.Stream;

/** What a state looks like to those who join. */
final class ChatViews {
    private ChatViews() {}

    static ChatView of(ChatState state, boolean team) {
        List<MessageView> messages = newest(state).map(ChatMessage::view).toList();
        return new ChatView(
                messages,
                state.more() || state.messages().size() > messages.size(),
                state.pins().stream().map(Pin::view).toList(),
                team ? blocked(state) : null,
                state.floor());
    }

    /** The messages in the view, oldest first. */
    static Stream<ChatMessage> newest(ChatState state) {
        return state.messages().stream().skip(Math.max(0, state.messages().size() - ChatView.MESSAGES));
    }

    private static List<PersonView> blocked(ChatState state) {
        return state.blocked().entrySet().stream()
                .map(entry -> new PersonView(entry.getKey(), entry.getValue()))
                .toList();
    }
}
