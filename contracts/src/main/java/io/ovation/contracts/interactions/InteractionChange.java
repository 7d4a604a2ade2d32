package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The body of every event of interactions: what is new, as it stands afterwards. Whoever sees the event gets only the fields of their circles; each
 * is put into the view as its name says, in this order, whatever the event is called. Fields that are absent change nothing.
 *
 * @param removed for whoever saw it: the id of one that leaves the view
 * @param shown for everyone: one as attendees see it, new or in place of the one with its id
 * @param interaction for the team, or for moderators while it is not shown: the whole, instead of {@code shown}
 * @param sharedResults for everyone: new results that are shared
 * @param results for the team, or for moderators while it is not shown: new results
 * @param hiding for everyone, or for moderators while it is not shown: an answer that is not shared any more, or is again; part of no view
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InteractionChange(
        @Nullable Long removed,
        @Nullable Interaction shown,
        @Nullable Interaction interaction,
        @Nullable CountedResults sharedResults,
        @Nullable CountedResults results,
        @Nullable AnswerHiding hiding) {}
