package io.ovation.contracts.connection;

import org.jspecify.annotations.Nullable;

/**
 * Tells the event's organizers of the other; the other is not told.
 *
 * @param reason why
 * @param note more about it, or null
 * @param withMessages whether the organizers are to see the newest messages of both
 */
public record ReportPerson(ReportReason reason, @Nullable String note, boolean withMessages)
        implements ConnectionCommand {
    public static final String TYPE = "report-person";
}
