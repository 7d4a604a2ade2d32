package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What may change about an entry after it was written; always given whole.
 *
 * @param listing of a question, else null
 * @param answered how the question was answered, or null
 * @param reason why it was declined, or null
 * @param likes how many people like it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryMarks(
        @Nullable Listing listing,
        @Nullable Answered answered,
        @Nullable String reason,
        long likes) {}
