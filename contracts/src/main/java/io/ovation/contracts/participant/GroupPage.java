package io.ovation.contracts.participant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of one group.
 *
 * @param group which
 * @param count how many are in the group
 * @param matches how many of them have what was searched for in their names; all of them without a search
 * @param participants the matches of this page
 * @param nextCursor what to ask on from, or null at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupPage(
        ParticipantGroup group,
        int count,
        int matches,
        List<ParticipantView> participants,
        @Nullable String nextCursor) {}
