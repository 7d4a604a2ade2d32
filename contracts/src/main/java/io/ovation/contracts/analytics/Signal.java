package io.ovation.contracts.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.analytics.Trouble.With;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that moderators should know now, and what they could do about it.
 *
 * @param id seq of the event that raised it
 * @param kind what it is
 * @param at when it was raised
 * @param until when it is no news any more
 * @param value minutes, per cent, attendees or people, by the kind
 * @param before what the value is compared with, or null
 * @param with of trouble: what does not work
 * @param advice what to do, the best first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Signal(
        long id,
        SignalKind kind,
        Instant at,
        Instant until,
        long value,
        @Nullable Long before,
        @Nullable With with,
        List<Suggestion> advice) {}
