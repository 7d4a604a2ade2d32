package io.ovation.chat.group;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.chat.ChatCommand;
import io.ovation.contracts.chat.MessagePosted;
import io.ovation.contracts.chat.PostMessage;
import io.ovation.contracts.stage.Visibility;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A log in memory with its live state, as an owner keeps it: decide, number, fold, redact. */
final class ChatLog {
    final GroupChatLogic logic;
    final List<ChannelEvent> rows = new ArrayList<>();
    ChatState state = ChatState.EMPTY;
    Instant now = People.START;
    Room room;

    ChatLog() {
        this(RoomKind.GROUP);
    }

    ChatLog(RoomKind kind) {
        this.logic = new GroupChatLogic(new ChatRules(kind, 3, 4));
        this.room = Room.of(People.session(People.START, true, Visibility.PUBLISHED), kind);
    }

    /** Sends a command that must be accepted; the seq of what happened, or the head when nothing did. */
    long send(Caller caller, ChatCommand command) {
        Problem problem = tryTo(caller, command);
        if (problem != null) {
            throw new AssertionError(command + " was refused: " + problem);
        }
        return rows.size();
    }

    long post(Caller caller, String text) {
        return send(caller, new PostMessage(text, null));
    }

    /** Sends a command; why it is refused, or null. */
    @Nullable
    Problem tryTo(Caller caller, ChatCommand command) {
        return take(new ChatAsk.ByPerson(command, caller, room, target(command)), caller.person());
    }

    void count(Map<Long, Map<String, Long>> counts, long basedOn) {
        take(new ChatAsk.Totals(counts, basedOn), "system");
    }

    private @Nullable Problem take(ChatAsk ask, String actor) {
        Decision decision = logic.decide(state, ask, now);
        if (decision instanceof Decision.Refused refused) {
            return refused.problem();
        } else if (decision instanceof Decision.Happened fact) {
            happened(fact, actor);
        }
        return null;
    }

    private void happened(Decision.Happened fact, String actor) {
        long seq = rows.size() + 1L;
        ChannelEvent event = new ChannelEvent(
                seq, fact.type(), now, actor, fact.body(), fact.audience(), fact.redacts(), fact.clears() ? seq : null);
        state = logic.apply(state, event);
        rows.add(event);
        fact.redacts().forEach(each -> rows.set((int) (each - 1), row(each).redacted()));
    }

    ChannelEvent row(long seq) {
        return rows.get((int) (seq - 1));
    }

    ChannelEvent last() {
        return row(rows.size());
    }

    /** What the service reads from the store before it decides. */
    @Nullable
    ChatMessage target(ChatCommand command) {
        Map<String, Object> body = Json.map(command);
        Object seq = body.get("message") == null ? body.get("replyTo") : body.get("message");
        if (!(seq instanceof Number number) || number.longValue() < 1 || number.longValue() > rows.size()) {
            return null;
        }
        ChannelEvent row = row(number.longValue());
        return row.type().equals(MessagePosted.TYPE) ? Folding.message(row) : null;
    }

    /** The state that an owner comes to that starts from a saved state and reads the rest as it is stored now. */
    ChatState replayed(ChatState saved, long savedSeq) {
        ChatState folded = logic.decode(logic.encode(saved));
        for (ChannelEvent row : rows.subList((int) savedSeq, rows.size())) {
            folded = logic.apply(folded, row);
        }
        return folded;
    }
}
