package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may change about a listed question; always given whole.
 *
 * @param votes how many people voted for it
 * @param likes how many people like it and its answers, by id, none where nobody does
 * @param answered publicly or live, or null
 * @param pinned seq of the event that put it at the top, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionMarks(
        long votes,
        @JsonProperty("likes") Map<Long, Long> likes,
        @Nullable Answered answered,
        @Nullable Long pinned) {
    public static final QuestionMarks NONE = new QuestionMarks(0, Map.of(), null, null);
}
