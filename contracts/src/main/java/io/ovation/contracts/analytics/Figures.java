package io.ovation.contracts.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a session is doing.
 *
 * @param attendees attendees in the session now, without the team
 * @param attendeesTrend where their number has been going
 * @param registered registrations of the session's event that were not cancelled, or null when there are none
 * @param turnoutPercent attendees per hundred registrations, at most 100, or null when nobody is registered
 * @param engagementPercent attendees per hundred who watch in full screen, or in front with sound; null when there are none
 * @param engagementTrend where that share has been going
 * @param endDate when the session is planned to end
 * @param mood how the chat sounds, or null without the assistant or without a chat, and until two minutes after the start
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figures(
        long attendees,
        Trend attendeesTrend,
        @Nullable Long registered,
        @Nullable Integer turnoutPercent,
        @Nullable Integer engagementPercent,
        Trend engagementTrend,
        Instant endDate,
        @Nullable ChatMood mood) {}
