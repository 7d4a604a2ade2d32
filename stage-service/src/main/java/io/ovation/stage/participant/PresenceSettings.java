package io.ovation.stage.participant;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;
import io.ovation.platform.pace.Pace;

/**
 * The bounds of what is known of who is here; all of it is in memory.
 *
 * @param people of one session, about 300 bytes each; more than these are let in and not listed
 * @param sessions with somebody in them; the one that was silent for longest is forgotten
 * @param tickMillis between two words of one session that its list is another one
 * @param lists how fast one person may read lists
 */
public record PresenceSettings(int people, int sessions, int tickMillis, Pace lists) {
    public static final PresenceSettings DEFAULTS = new PresenceSettings(50_000, 10_000, 1_000, new Pace(30, 300));

    public static PresenceSettings from(Settings settings) {
        return new PresenceSettings(
                settings.number(
                        "OVATION_PRESENCE_PEOPLE",
                        DEFAULTS.people,
                        Range.of(1, 1_000_000, "people"),
                        "How many people of one session are listed; more are let in, and neither listed nor counted."),
                settings.number(
                        "OVATION_PRESENCE_SESSIONS",
                        DEFAULTS.sessions,
                        Range.of(1, 1_000_000, "sessions"),
                        "Of how many sessions at once it is known who is in them."),
                settings.number(
                        "OVATION_PRESENCE_TICK_MILLIS",
                        DEFAULTS.tickMillis,
                        Range.millis(200, 60_000),
                        "The pause between two words that the list of a session's participants is another one."),
                Pace.from(
                        settings,
                        "OVATION_PARTICIPANT_LISTS",
                        DEFAULTS.lists,
                        "questions for lists of participants",
                        "one session"));
    }
}
