package io.ovation.stage.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is said about an event; the fields of {@link io.ovation.contracts.event.EventView}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventDetails(
        String name,
        @Nullable String description,
        @Nullable Instant startDate,
        @Nullable Instant endDate,
        String timezone) {}
