package io.ovation.chat.group;

import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.chat.ChatView;
import io.ovation.contracts.chat.Deleter;
import io.ovation.contracts.chat.HistoryCleared;
import io.ovation.contracts.chat.MessageDeleted;
import io.ovation.contracts.chat.MessagePinned;
import io.ovation.contracts.chat.MessagePosted;
import io.ovation.contracts.chat.MessageUnpinned;
import io.ovation.contracts.chat.MessageView;
import io.ovation.contracts.chat.PersonView;
import io.ovation.contracts.chat.PinView;
import io.ovation.contracts.chat.ReactionsCounted;
import io.ovation.contracts.chat.UserBlocked;
import io.ovation.contracts.chat.UserUnblocked;
import io.ovation.platform.bus.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a client does with a view and the events after it; written from the contract and not from the service's own fold. */
final class ViewFold {
    private final List<MessageView> messages;
    private final List<PinView> pinned;
    private final List<PersonView> blocked;
    private final boolean team;
    private boolean more;
    private long floor;

    private ViewFold(ChatView view) {
        messages = new ArrayList<>(view.messages());
        pinned = new ArrayList<>(view.pinned());
        team = view.blocked() != null;
        blocked = new ArrayList<>(view.blocked() == null ? List.of() : view.blocked());
        more = view.more();
        floor = view.floor();
    }

    static ChatView of(ChatView view, List<ChannelEvent> events, Role role) {
        ViewFold fold = new ViewFold(view);
        events.stream()
                .filter(event -> event.audience().includes("p_somebody", role))
                .forEach(fold::apply);
        return fold.view();
    }

    private ChatView view() {
        return new ChatView(
                List.copyOf(messages), more, List.copyOf(pinned), team ? List.copyOf(blocked) : null, floor);
    }

    private void apply(ChannelEvent event) {
        Map<String, Object> body = Objects.requireNonNullElse(event.body(), Map.of());
        switch (event.type()) {
            case MessagePosted.TYPE -> posted(event);
            case MessageDeleted.TYPE -> deleted(Json.record(body, MessageDeleted.class));
            case MessagePinned.TYPE -> pinned(event);
            case MessageUnpinned.TYPE ->
                unpin(Json.record(body, MessageUnpinned.class).message());
            case ReactionsCounted.TYPE ->
                Json.record(body, ReactionsCounted.class).counts().forEach(this::counted);
            case UserBlocked.TYPE -> {
                UserBlocked who = Json.record(body, UserBlocked.class);
                blocked.add(new PersonView(who.person(), who.name()));
            }
            case UserUnblocked.TYPE -> {
                String person = Json.record(body, UserUnblocked.class).person();
                blocked.removeIf(each -> each.person().equals(person));
            }
            case HistoryCleared.TYPE -> {
                messages.clear();
                pinned.clear();
                more = false;
                floor = Objects.requireNonNull(event.floor());
            }
            default -> throw new AssertionError(event.type());
        }
    }

    private void posted(ChannelEvent event) {
        MessageView message = new MessageView(event.seq(), null, null, event.at(), null, Map.of(), Deleter.UNKNOWN);
        if (event.body() != null) {
            MessagePosted posted = Json.record(event.body(), MessagePosted.class);
            message = new MessageView(
                    event.seq(), posted.text(), posted.author(), event.at(), posted.replyTo(), Map.of(), null);
        }
        messages.add(message);
        if (messages.size() > ChatView.MESSAGES) {
            messages.remove(0);
            more = true;
        }
    }

    private void deleted(MessageDeleted event) {
        unpin(event.message());
        messages.replaceAll(each -> each.seq() == event.message()
                ? new MessageView(each.seq(), null, null, each.at(), null, Map.of(), event.by())
                : each);
    }

    private void pinned(ChannelEvent event) {
        if (event.body() != null) {
            MessagePinned pin = Json.record(event.body(), MessagePinned.class);
            pinned.add(new PinView(pin.message(), pin.text(), pin.author(), event.at()));
        }
    }

    private void unpin(long message) {
        pinned.removeIf(each -> each.message() == message);
    }

    private void counted(long message, Map<String, Long> counts) {
        messages.replaceAll(each -> each.seq() == message && each.deleted() == null
                ? new MessageView(each.seq(), each.text(), each.author(), each.at(), each.replyTo(), counts, null)
                : each);
    }
}
