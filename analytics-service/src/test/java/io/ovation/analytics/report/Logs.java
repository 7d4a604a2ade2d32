package io.ovation.analytics.report;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.CirclePart;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.chat.AuthorView;
import io.ovation.contracts.chat.Deleter;
import io.ovation.contracts.chat.HistoryCleared;
import io.ovation.contracts.chat.MessageDeleted;
import io.ovation.contracts.chat.MessagePosted;
import io.ovation.contracts.qna.AskerView;
import io.ovation.contracts.qna.EntryKind;
import io.ovation.contracts.qna.EntryMarks;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadState;
import io.ovation.platform.bus.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events as the logs of chat and Q&A have them. */
final class Logs {
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Logs() {}

    static Instant minute(long minutes) {
        return NOON.plusSeconds(minutes * 60);
    }

    static ChannelEvent posted(long seq, String person, String text) {
        AuthorView author = new AuthorView("p_" + person, person, Role.ATTENDEE);
        return event(
                seq,
                MessagePosted.TYPE,
                "p_" + person,
                Json.map(new MessagePosted(text, author, null)),
                List.of(),
                null);
    }

    static ChannelEvent deleted(long seq, long message) {
        Map<String, Object> body = Json.map(new MessageDeleted(message, Deleter.MODERATOR));
        return event(seq, MessageDeleted.TYPE, "p_mo", body, List.of(message), null);
    }

    static ChannelEvent cleared(long seq) {
        return event(seq, HistoryCleared.TYPE, "p_mo", Json.map(new HistoryCleared()), List.of(), seq - 1);
    }

    private static ChannelEvent event(
            long seq, String type, String actor, Map<String, Object> body, List<Long> redacts, @Nullable Long floor) {
        return new ChannelEvent(seq, type, minute(seq), actor, body, Audience.EVERYONE, redacts, floor);
    }

    /** A question that opens a thread; of an anonymous one the row has its actor, as the real ones do. */
    static ChannelEvent asked(long seq, String person, boolean anonymous) {
        AskerView asker = new AskerView(anonymous, author(person));
        return ofThread(seq, QnaEvent.QUESTION_ASKED, "p_" + person, thread(seq, asker), null);
    }

    static ChannelEvent added(long seq, long thread, String person) {
        return ofThread(
                seq, QnaEvent.MESSAGE_ADDED, "p_" + person, thread(thread, new AskerView(false, author(person))), null);
    }

    static ChannelEvent answered(long seq, long thread, String asker) {
        EntryView answer = new EntryView(
                seq,
                EntryKind.ANSWER,
                minute(seq),
                "Yes",
                author("mo"),
                null,
                null,
                new EntryMarks(null, null, null, 0));
        return ofThread(
                seq, QnaEvent.ANSWER_POSTED, "p_mo", thread(thread, new AskerView(false, author(asker))), answer);
    }

    private static io.ovation.contracts.qna.AuthorView author(String person) {
        return new io.ovation.contracts.qna.AuthorView("p_" + person, person, Role.ATTENDEE);
    }

    private static ThreadHeader thread(long id, AskerView asker) {
        return new ThreadHeader(id, minute(id), asker, ThreadState.PENDING, null, null, minute(id), null, null, id);
    }

    private static ChannelEvent ofThread(
            long seq, QnaEvent type, String actor, ThreadHeader thread, @Nullable EntryView entry) {
        List<CirclePart> texts = entry == null
                ? List.of()
                : List.of(new CirclePart(Audience.TEAM, Map.of("entries", List.of(Json.map(entry)))));
        List<CirclePart> lasting = List.of(new CirclePart(Audience.TEAM, Map.of("thread", Json.map(thread))));
        return new ChannelEvent(
                seq,
                type.type(),
                minute(seq),
                actor,
                Map.of(),
                Audience.TEAM,
                List.of(),
                null,
                new Circles(texts, lasting, true));
    }
}
