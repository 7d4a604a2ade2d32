package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller answered, see {@link Answer}.
 *
 * @param interaction what it is an answer to
 * @param at when it was given
 * @param correct the right answers of a quiz that shows them, places from 0; else null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MyAnswer(
        long interaction,
        Instant at,
        @Nullable List<Integer> choices,
        @Nullable Integer rating,
        @Nullable String text,
        @Nullable List<Answer.ToQuestion> answers,
        @Nullable List<Integer> correct) {}
