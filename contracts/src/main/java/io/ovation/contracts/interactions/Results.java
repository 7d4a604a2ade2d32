package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people answered, counted.
 *
 * @param people how many answered
 * @param counts how often each option, icon or rating from 1 to 5 was chosen, in their order; null where nothing is chosen among several
 * @param questions the same for each question of a survey, in their order; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Results(
        long people, @Nullable List<Long> counts, @Nullable List<Results> questions) {

    /** Reads the wire form, where a list that has nothing in it is absent. */
    public Results {
        counts = counts == null || counts.isEmpty() ? null : List.copyOf(counts);
        questions = questions == null || questions.isEmpty() ? null : List.copyOf(questions);
    }
}
