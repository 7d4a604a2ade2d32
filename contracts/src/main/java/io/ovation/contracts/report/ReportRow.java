package io.ovation.contracts.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One session, or one person.
 *
 * @param id of the session, or person id
 * @param name of the session, or the newest that the person did something with; empty when everything that had it is deleted
 * @param first when the first thing in the range was done, or null when nothing was
 * @param last when the last thing was
 * @param counts what was done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportRow(
        String id,
        String name,
        @Nullable Instant first,
        @Nullable Instant last,
        Engagement counts) {}
