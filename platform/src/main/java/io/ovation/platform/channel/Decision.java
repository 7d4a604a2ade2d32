package io.ovation.platform.channel;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Problem;
import io.ovation.contracts.channel.Circles;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a command comes to: one event, nothing to change, or a refusal. One event at most, so that a command is stored whole or not. */
public sealed interface Decision {

    /** The command is accepted and is this fact. */
    record Happened(
            String type,
            Map<String, Object> body,
            Audience audience,
            List<Long> redacts,
            boolean clears,
            @Nullable Circles circles)
            implements Decision {}

    /** The command is accepted and finds everything already as it asks. */
    record Unchanged() implements Decision {}

    /** The command is refused. */
    record Refused(Problem problem) implements Decision {}

    /** A fact for this circle. */
    static Happened happened(String type, Map<String, Object> body, Audience audience) {
        return new Happened(type, body, audience, List.of(), false, null);
    }

    /** A fact after which nobody may see the bodies of the events {@code redacts}. */
    static Happened redacting(String type, Map<String, Object> body, Audience audience, List<Long> redacts) {
        return new Happened(type, body, audience, redacts, false, null);
    }

    /** A fact after which attendees see nothing up to and including it. */
    static Happened clearing(String type, Map<String, Object> body, Audience audience) {
        return new Happened(type, body, audience, List.of(), true, null);
    }

    /** A fact of which each circle sees its own parts. */
    static Happened inCircles(String type, Audience audience, Circles circles, List<Long> redacts) {
        return new Happened(type, Map.of(), audience, redacts, false, circles);
    }

    /** Nothing to change. */
    static Decision unchanged() {
        return new Unchanged();
    }

    /** A refusal. */
    static Decision refused(Problem problem) {
        return new Refused(problem);
    }
}
