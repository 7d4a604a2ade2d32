package io.ovation.contracts.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One told the event's organizers of the other; known to the one alone.
 *
 * @param by who reports
 * @param about whom
 * @param reason why
 * @param note more about it, or null
 * @param messages the newest messages of both as they stood then, oldest first; empty when they were not to be shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonReported(
        PersonView by,
        PersonView about,
        ReportReason reason,
        @Nullable String note,
        List<PrivateMessage> messages) implements ConnectionEvent {
    public static final String TYPE = "person-reported";

    /** How many messages go with a report at most. */
    public static final int MESSAGES = 20;

    @Override
    public String type() {
        return TYPE;
    }
}
