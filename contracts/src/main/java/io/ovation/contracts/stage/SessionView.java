package io.ovation.contracts.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as everybody who may open it sees it.
 *
 * @param id 1 to 64 of {@code A-Z a-z 0-9 _ -}
 * @param event the event it belongs to, or null
 * @param name at most 120 characters, without {@code <} and {@code >}
 * @param description free text, or null
 * @param type interactive room, live webcast and so on
 * @param visibility who may open it
 * @param startDate when it begins, UTC
 * @param durationMinutes 1 to 1440
 * @param endDate when it is planned to end
 * @param tags in the order in which they were given
 * @param speakers the speakers
 * @param moderators the moderators, those who created it among them
 * @param modules which parts are on
 * @param chat when attendees may write
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionView(
        String id,
        @Nullable String event,
        String name,
        @Nullable String description,
        SessionType type,
        Visibility visibility,
        Instant startDate,
        int durationMinutes,
        Instant endDate,
        List<String> tags,
        List<SessionPerson> speakers,
        List<SessionPerson> moderators,
        Modules modules,
        ChatWindow chat) {}
