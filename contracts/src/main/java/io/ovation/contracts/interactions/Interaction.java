package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One interaction, as much of it as its reader may see.
 *
 * @param id seq of the event that made it
 * @param status how far it is
 * @param content what it says and asks
 * @param changeable whether one's own answer may be changed while it is open
 * @param resultsShared whether everyone sees the results
 * @param createdAt when it was made
 * @param publishedAt when everyone saw it first, or again after it was taken off; null before
 * @param endedAt when answering ended; null before
 * @param results what was answered; null for those who may not know, and where there is nothing to answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Interaction(
        long id,
        InteractionStatus status,
        Content content,
        boolean changeable,
        boolean resultsShared,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        @Nullable Results results) {

    /** Whether everyone in the session sees it. */
    public boolean shown() {
        return status.shown();
    }
}
