package io.ovation.contracts.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The dashboard as moderators see it.
 *
 * @param figures the newest, or null before the first measurement
 * @param since when they were first measured so, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DashboardView(
        @Nullable Figures figures, @Nullable Instant since) {
    /** Before the first measurement. */
    public static final DashboardView EMPTY = new DashboardView(null, null);
}
