package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Listed questions, how many there are in all, and where to go on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionPage(
        List<QuestionView> questions, int total, @Nullable String nextCursor) {}
