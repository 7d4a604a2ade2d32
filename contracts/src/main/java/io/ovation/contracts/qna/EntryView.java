package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something written in a thread, as the team and its asker see it.
 *
 * @param id its seq
 * @param kind what it is, and so whether the asker or the team wrote it
 * @param at when
 * @param text what, or null when it was deleted
 * @param author which moderator wrote an answer, for the team; null for the asker, and for the asker's own entries
 * @param replyTo id of the entry that it answers, or null
 * @param deleted who deleted it, or null
 * @param marks what may change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
        long id,
        EntryKind kind,
        Instant at,
        @Nullable String text,
        @Nullable AuthorView author,
        @Nullable Long replyTo,
        @Nullable EntryDeleter deleted,
        EntryMarks marks) {}
