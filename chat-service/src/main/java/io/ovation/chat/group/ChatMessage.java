package io.ovation.chat.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.chat.AuthorView;
import io.ovation.contracts.chat.Deleter;
import io.ovation.contracts.chat.MessageView;
import io.ovation.contracts.chat.ReplyQuote;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message in the state.
 *
 * @param seq its id
 * @param person its author, known even when it is deleted
 * @param at when it was written
 * @param text null when deleted
 * @param author null when deleted
 * @param replyTo what it answers, or null
 * @param reactions people by reaction
 * @param countedAt seq of the event that counted them last, 0 when none did
 * @param deleted who deleted it, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChatMessage(
        long seq,
        String person,
        Instant at,
        @Nullable String text,
        @Nullable AuthorView author,
        @Nullable ReplyQuote replyTo,
        Map<String, Long> reactions,
        long countedAt,
        @Nullable Deleter deleted) {

    boolean gone() {
        return deleted != null;
    }

    /** All that stays of a deleted message. */
    ChatMessage tombstone(Deleter by) {
        return new ChatMessage(seq, person, at, null, null, null, Map.of(), 0, by);
    }

    ChatMessage counted(Map<String, Long> counts, long by) {
        return new ChatMessage(seq, person, at, text, author, replyTo, Map.copyOf(counts), by, deleted);
    }

    MessageView view() {
        return new MessageView(seq, text, author, at, replyTo, reactions, deleted);
    }
}
