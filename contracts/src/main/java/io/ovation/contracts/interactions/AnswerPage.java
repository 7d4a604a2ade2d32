package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some answers to one interaction, and where to go on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerPage(
        List<GivenAnswer> answers, @Nullable String nextCursor) {}
