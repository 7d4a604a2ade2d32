package io.ovation.interactions.feed;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.CirclePart;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.chat.AuthorView;
import io.ovation.contracts.chat.Deleter;
import io.ovation.contracts.chat.HistoryCleared;
import io.ovation.contracts.chat.MessageDeleted;
import io.ovation.contracts.chat.MessagePinned;
import io.ovation.contracts.chat.MessageUnpinned;
import io.ovation.platform.bus.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events as chat and Q&A tell them. */
final class Told {
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Told() {}

    static ChannelEvent pinned(long seq, long message, String text) {
        AuthorView author = new AuthorView("p_ada", "Ada Attendee", Role.ATTENDEE);
        return event(seq, MessagePinned.TYPE, Json.map(new MessagePinned(message, text, author)), List.of());
    }

    static ChannelEvent unpinned(long seq, long message, long pin) {
        return event(seq, MessageUnpinned.TYPE, Json.map(new MessageUnpinned(message)), List.of(pin));
    }

    static ChannelEvent deleted(long seq, long message, long pin) {
        return event(
                seq,
                MessageDeleted.TYPE,
                Json.map(new MessageDeleted(message, Deleter.MODERATOR)),
                List.of(message, pin));
    }

    static ChannelEvent cleared(long seq) {
        return event(seq, HistoryCleared.TYPE, Map.of(), List.of());
    }

    /** Something of no interest to the feed. */
    static ChannelEvent other(long seq) {
        return event(seq, "message-posted", Map.of("text", "hello"), List.of());
    }

    /** A question that is listed for everyone, with these public answers. */
    static ChannelEvent listed(long seq, long question, String text, String... answers) {
        Map<String, Object> view = Map.of(
                "id",
                question,
                "text",
                text,
                "at",
                NOON.toString(),
                "answers",
                java.util.Arrays.stream(answers)
                        .map(answer -> Map.of("id", seq, "text", answer, "at", NOON.toString()))
                        .toList());
        return told(seq, Audience.EVERYONE, Map.of("listed", view));
    }

    /** A public answer to a question that is listed already. */
    static ChannelEvent answered(long seq, long question, String answer) {
        Map<String, Object> view = Map.of("id", seq, "text", answer, "at", NOON.toString());
        return told(
                seq,
                Audience.EVERYONE,
                Map.of("publicAnswer", Map.of("question", question, "answer", view, "marks", Map.of("votes", 0))));
    }

    static ChannelEvent unlisted(long seq, long question) {
        return told(seq, Audience.EVERYONE, Map.of("unlisted", List.of(question)));
    }

    /** The same as {@link #listed}, but for the team alone. */
    static ChannelEvent forTheTeam(long seq, long question, String text, String answer) {
        Circles circles = listed(seq, question, text, answer).circles();
        Map<String, Object> body =
                circles == null ? Map.of() : circles.parts().get(0).body();
        return told(seq, Audience.TEAM, body);
    }

    /** An interaction that everyone sees. */
    static ChannelEvent shown(long seq, long interaction, String question) {
        return told(seq, Audience.EVERYONE, Map.of("shown", interaction(interaction, question, "open")));
    }

    /** A draft, which moderators see. */
    static ChannelEvent drafted(long seq, long interaction, String question) {
        return told(seq, Audience.MODERATORS, Map.of("interaction", interaction(interaction, question, "draft")));
    }

    static ChannelEvent takenOff(long seq, long interaction) {
        return told(seq, Audience.EVERYONE, Map.of("removed", interaction));
    }

    private static Map<String, Object> interaction(long id, String question, String status) {
        return Map.of(
                "id",
                id,
                "status",
                status,
                "content",
                Map.of("kind", "open-ended", "question", question),
                "createdAt",
                NOON.toString(),
                "publishedAt",
                NOON.toString());
    }

    private static ChannelEvent told(long seq, Audience circle, Map<String, Object> body) {
        Circles circles = new Circles(List.of(new CirclePart(circle, body)), List.of(), false);
        return new ChannelEvent(
                seq, "answer-published", NOON, "p_maya", Map.of(), Audience.EVERYONE, List.of(), null, circles);
    }

    private static ChannelEvent event(long seq, String type, @Nullable Map<String, Object> body, List<Long> redacts) {
        return new ChannelEvent(seq, type, NOON, "p_maya", body, Audience.EVERYONE, redacts, null);
    }
}
