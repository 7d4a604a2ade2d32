package io.ovation.gateway.rest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What this installation tells everybody about itself.
 *
 * @param name {@code ovation}
 * @param version of the software
 * @param features only what it really does
 * @param limits what clients should know before they meet it
 * @param serverTime when it was told, to the millisecond; by it clients set the clock that they count down with
 */
public record Info(String name, String version, List<String> features, Limits limits, Instant serverTime) {

    /** Bounds that clients meet; counts, characters and bytes. */
    public record Limits(int messageCharacters, int frameBytes, int bodyBytes, int pageEvents, int pageMessages) {}

    /** What this version does. */
    public static Info of(String version, int messageCharacters, int frameBytes, int bodyBytes) {
        return new Info(
                "ovation",
                version,
                List.of(
                        "events",
                        "registrations",
                        "sessions",
                        "session_media",
                        "attachments",
                        "group_chat",
                        "message_replies",
                        "message_reactions",
                        "message_pins",
                        "message_moderation",
                        "backchannel",
                        "private_chat",
                        "questions_and_answers",
                        "feed",
                        "interactions",
                        "updates",
                        "floating_reactions",
                        "live_stage",
                        "participants",
                        "dashboard",
                        "reports",
                        "exports",
                        "signals",
                        "suggestions",
                        "personal_settings",
                        "consent",
                        "tokens",
                        "live_socket"),
                new Limits(messageCharacters, frameBytes, bodyBytes, ChannelReads.PAGE_EVENTS, ChatReads.PAGE_MESSAGES),
                Instant.EPOCH);
    }

    /** The same, told now. */
    Info at(Instant now) {
        return new Info(name, version, features, limits, now.truncatedTo(ChronoUnit.MILLIS));
    }
}
