package io.ovation.chat.group;

import io.ovation.contracts.Caller;
import io.ovation.contracts.chat.ChatCommand;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command with everything that its decision needs. */
sealed interface ChatAsk {

    /**
     * A person's command.
     *
     * @param command what to do
     * @param caller who asks
     * @param room the session's settings
     * @param target the message it is about as it stands in the log, or null when there is none; the window's copy is newer
     */
    record ByPerson(
            ChatCommand command,
            Caller caller,
            Room room,
            @Nullable ChatMessage target) implements ChatAsk {}

    /**
     * The service's own: new totals of reactions.
     *
     * @param counts people by reaction by message
     * @param basedOn the channel's head before they were counted; a message that was counted later than that is left as it is
     */
    record Totals(Map<Long, Map<String, Long>> counts, long basedOn) implements ChatAsk {}
}
