package io.ovation.interactions.interaction;

import io.ovation.contracts.Caller;
import io.ovation.contracts.interactions.InteractionCommand;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command with everything that its decision needs. */
sealed interface Ask {

    /**
     * A moderator's command.
     *
     * @param command what to do
     * @param caller who asks
     * @param on whether interactions are switched on in the session
     * @param tally the answers as they were counted after the last one, for a command that ends answering; else null
     */
    record ByPerson(
            InteractionCommand command,
            Caller caller,
            boolean on,
            @Nullable Map<String, Long> tally) implements Ask {}

    /**
     * The service's own: new totals of answers.
     *
     * @param tallies answers by mark by interaction
     * @param basedOn the channel's head before they were counted; what was counted later than that is left as it is
     */
    record Totals(Map<Long, Map<String, Long>> tallies, long basedOn) implements Ask {}
}
