package io.ovation.contracts.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some people of an event.
 *
 * @param participants them
 * @param nextCursor for the next page, or null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantPage(
        List<FoundParticipant> participants, @Nullable String nextCursor) {}
