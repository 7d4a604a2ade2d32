package io.ovation.chat.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the owner of a chat remembers, bounded whatever the length of the log.
 *
 * @param floor the seq up to which the chat was cleared, 0 when it never was
 * @param more whether messages above the floor have left the window
 * @param messages the window: the newest messages above the floor, oldest first, at most {@link #WINDOW}
 * @param pins in the order in which they were pinned
 * @param blocked names by person id, in the order in which they were blocked
 * @param lateDeletions the newest deletions of messages that had left the window, at most {@link #LATE_DELETIONS}: a command that was
 *     prepared with such a message a moment ago must not bring it back
 */
record ChatState(
        long floor,
        boolean more,
        List<ChatMessage> messages,
        List<Pin> pins,
        Map<String, String> blocked,
        List<Long> lateDeletions) {
    static final int WINDOW = 100;
    static final int LATE_DELETIONS = 100;
    static final ChatState EMPTY = new ChatState(0, false, List.of(), List.of(), Map.of(), List.of());

    Optional<ChatMessage> message(long seq) {
        return messages.stream().filter(each -> each.seq() == seq).findFirst();
    }

    Optional<Pin> pin(long message) {
        return pins.stream().filter(each -> each.message() == message).findFirst();
    }

    boolean blocks(String person) {
        return blocked.containsKey(person);
    }

    ChatState withMessage(ChatMessage message) {
        List<ChatMessage> window = new ArrayList<>(messages);
        window.add(message);
        boolean full = window.size() > WINDOW;
        if (full) {
            window.remove(0);
        }
        return new ChatState(floor, more || full, List.copyOf(window), pins, blocked, lateDeletions);
    }

    /** The state with one message of the window changed; without it nothing changes. */
    ChatState changing(long seq, UnaryOperator<ChatMessage> change) {
        List<ChatMessage> window = messages.stream()
                .map(each -> each.seq() == seq ? change.apply(each) : each)
                .toList();
        return new ChatState(floor, more, window, pins, blocked, lateDeletions);
    }

    ChatState withLateDeletion(long seq) {
        List<Long> late = new ArrayList<>(lateDeletions);
        late.add(seq);
        return new ChatState(
                floor,
                more,
                messages,
                pins,
                blocked,
                List.copyOf(late.subList(Math.max(0, late.size() - LATE_DELETIONS), late.size())));
    }

    ChatState withPin(Pin pin) {
        List<Pin> all = new ArrayList<>(withoutPin(pin.message()).pins);
        all.add(pin);
        return new ChatState(floor, more, messages, List.copyOf(all), blocked, lateDeletions);
    }

    ChatState withoutPin(long message) {
        List<Pin> rest = pins.stream().filter(each -> each.message() != message).toList();
        return new ChatState(floor, more, messages, rest, blocked, lateDeletions);
    }

    ChatState withBlocked(String person, String name) {
        Map<String, String> all = new LinkedHashMap<>(blocked);
        all.put(person, name);
        return new ChatState(floor, more, messages, pins, all, lateDeletions);
    }

    ChatState withoutBlocked(String person) {
        Map<String, String> rest = new LinkedHashMap<>(blocked);
        rest.remove(person);
        return new ChatState(floor, more, messages, pins, rest, lateDeletions);
    }

    ChatState cleared(long newFloor) {
        return new ChatState(newFloor, false, List.of(), List.of(), blocked, List.of());
    }
}
