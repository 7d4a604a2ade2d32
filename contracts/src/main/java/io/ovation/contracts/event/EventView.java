package io.ovation.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event. Who is not among its organizers sees neither them nor how many are registered.
 *
 * @param id 1 to 64 of {@code A-Z a-z 0-9 _ -}
 * @param name at most 120 characters, without {@code <} and {@code >}
 * @param description free text, or null
 * @param startDate when it begins, or null while that is open
 * @param endDate when it ends, not before it begins, or null while that is open
 * @param timezone IANA name of the zone that its times are shown in
 * @param organizers who organizes it; empty for those who do not
 * @param registrations how many are registered and have not cancelled, or null for those who do not organize it
 * @param version grows with every change of the event or of its people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventView(
        String id,
        String name,
        @Nullable String description,
        @Nullable Instant startDate,
        @Nullable Instant endDate,
        String timezone,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EventPerson> organizers,
        @Nullable Long registrations,
        long version) {}
