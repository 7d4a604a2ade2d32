package io.ovation.chat.group;

import io.ovation.contracts.chat.ChatView;
import io.ovation.contracts.chat.MessageView;
import io.ovation.contracts.chat.PersonView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a state looks like to those who join. */
final class ChatViews {
    private ChatViews() {}

    static ChatView of(ChatState state, boolean team) {
        int older = Math.max(0, state.messages().size() - ChatView.MESSAGES);
        List<MessageView> newest =
                state.messages().stream().skip(older).map(ChatMessage::view).toList();
        return new ChatView(
                newest,
                state.more() || older > 0,
                state.pins().stream().map(Pin::view).toList(),
                team ? blocked(state) : null,
                state.floor());
    }

    private static @Nullable List<PersonView> blocked(ChatState state) {
        return state.blocked().entrySet().stream()
                .map(entry -> new PersonView(entry.getKey(), entry.getValue()))
                .toList();
    }
}
