package io.ovation.contracts.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as the event's organizers see it.
 *
 * @param id its id
 * @param at when it was made
 * @param by who made it
 * @param about about whom
 * @param reason why
 * @param note more about it, or null
 * @param messages what the two wrote to each other last, if the one who reports shows it, oldest first
 * @param settled who has put it away and when, or null while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonReport(
        String id,
        Instant at,
        PersonView by,
        PersonView about,
        ReportReason reason,
        @Nullable String note,
        List<PrivateMessage> messages,
        @Nullable Settled settled) {

    /** Who has put a report away, and when. */
    public record Settled(PersonView by, Instant at) {}
}
