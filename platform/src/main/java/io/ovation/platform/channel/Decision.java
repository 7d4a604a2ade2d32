package io.ovation.platform.channel;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Problem;
import java.util.List;
import java.util.Map;

/** What a command comes to: one event, nothing to change, or a refusal. One event at most, so that a command is stored whole or not. */
public sealed interface Decision {

    /** The command is accepted and is this fact. */
    record Happened(String type, Map<String, Object> body, Audience audience, List<Long> redacts, boolean clears)
            implements Decision {}

    /** The command is accepted and finds everything already as it asks. */
    record Unchanged() implements Decision {}

    /** The command is refused. */
    record Refused(Problem problem) implements Decision {}

    /** A fact for this circle. */
    static Happened happened(String type, Map<String, Object> body, Audience audience) {
        return new Happened(type, body, audience, List.of(), false);
    }

    /** A fact after which nobody may see the bodies of the events {@code redacts}. */
    static Happened redacting(String type, Map<String, Object> body, Audience audience, List<Long> redacts) {
        return new Happened(type, body, audience, redacts, false);
    }

    /** A fact after which attendees see nothing up to and including it. */
    static Happened clearing(String type, Map<String, Object> body, Audience audience) {
        return new Happened(type, body, audience, List.of(), true);
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
