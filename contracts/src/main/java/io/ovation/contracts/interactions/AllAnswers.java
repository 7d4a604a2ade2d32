package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the answers of a session, those to one interaction after those to the one before.
 *
 * @param answers at most 300
 * @param nextCursor where to go on, or null at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AllAnswers(List<OfPerson> answers, @Nullable String nextCursor) {

    /**
     * One person's answer.
     *
     * @param interaction what it is an answer to
     * @param person who
     * @param name their name then
     * @param at when it was given or changed last
     * @param hidden whether a moderator keeps it out of what is shared
     * @param answer what they answered
     */
    public record OfPerson(long interaction, String person, String name, Instant at, boolean hidden, Answer answer) {}
}
