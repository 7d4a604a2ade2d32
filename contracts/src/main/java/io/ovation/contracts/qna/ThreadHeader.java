package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A thread as the team sees it, without what was written in it.
 *
 * @param id seq of the question that opened it
 * @param askedAt when that was
 * @param asker who opened it
 * @param state where it stands
 * @param owner who has claimed it, or null
 * @param since since when, or null
 * @param waitingSince since when its asker has been waiting for an answer, or null when nothing is open
 * @param seenAt when a moderator first read it, or null
 * @param answering who is writing an answer, or null
 * @param from id of the oldest entry that views hold; older ones are read by {@code read-thread}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadHeader(
        long id,
        Instant askedAt,
        AskerView asker,
        ThreadState state,
        @Nullable ModeratorView owner,
        @Nullable Instant since,
        @Nullable Instant waitingSince,
        @Nullable Instant seenAt,
        @Nullable AnsweringView answering,
        long from) {}
