package io.ovation.contracts.report;

import java.util.List;

/** What of a session can be exported. */
public enum ExportKind {
    /** The group chat, line by line as its log has it. */
    CHAT,
    /** What people answered: a line for each answer, in a survey for each of its questions. */
    ANSWERS,
    /** How many watched: a line for each time that the figures of the dashboard changed. */
    ATTENDANCE;

    /** Names of the fields of a line, in the order in which a table has them. */
    public List<String> columns() {
        return switch (this) {
            case CHAT -> List.of("message", "at", "kind", "person", "name", "role", "text", "replyTo", "state");
            case ANSWERS ->
                List.of("interaction", "kind", "question", "at", "person", "name", "answer", "correct", "hidden");
            case ATTENDANCE -> List.of("at", "attendees", "registered", "turnoutPercent", "engagementPercent");
        };
    }
}
