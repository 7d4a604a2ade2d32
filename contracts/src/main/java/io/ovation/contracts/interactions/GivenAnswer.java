package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer in a list; who gave it and when is for moderators alone.
 *
 * @param key names the answer for {@link HideAnswer}; at random, so that it tells nothing of who and when
 * @param hidden true when it is kept out of what is shared, else null
 * @param person who, or null
 * @param name their name then, or null
 * @param at when, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GivenAnswer(
        String key,
        @Nullable Boolean hidden,
        @Nullable String person,
        @Nullable String name,
        @Nullable Instant at,
        @Nullable List<Integer> choices,
        @Nullable Integer rating,
        @Nullable String text,
        @Nullable List<Answer.ToQuestion> answers) {}
