package io.ovation.contracts.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form is filled in with, by the names that the fields of interactions have; within their limits.
 *
 * @param question of a poll, crowd vote, rating or open question
 * @param options two to five, of a poll; else empty
 * @param emoji name of the picture of a crowd vote or a rating
 * @param text of a chat message or an announcement
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Prefill(
        @Nullable String question,
        List<String> options,
        @Nullable String emoji,
        @Nullable String text) {}
