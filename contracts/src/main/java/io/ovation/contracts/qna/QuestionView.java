package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that is listed for everyone.
 *
 * @param id its seq
 * @param text what is asked
 * @param at when it was asked
 * @param author who asked, or null when it was asked or published without a name
 * @param answers what the team answered publicly, oldest first
 * @param marks what may change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionView(
        long id, String text, Instant at, @Nullable AuthorView author, List<AnswerView> answers, QuestionMarks marks) {}
