package io.ovation.stage.room;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;
import io.ovation.platform.pace.Pace;

/**
 * The bounds of a room. Everybody on the stage sends their picture to each viewer by themselves, so that a browser's upload is the real one.
 *
 * @param people on the stage at once
 * @param viewers tabs that receive the stage at once
 * @param hands up at once
 * @param invitations to the stage that wait at once
 * @param graceMillis how long a tab on the stage may be away before its person has left
 * @param commands how fast one person may do anything in a room
 * @param signals how fast one person may send signals of calls
 */
public record RoomLimits(
        int people, int viewers, int hands, int invitations, int graceMillis, Pace commands, Pace signals) {
    /** The longest question for the stage, in code points. */
    public static final int QUESTION = 500;

    public static final RoomLimits DEFAULTS =
            new RoomLimits(8, 50, 500, 50, 15_000, new Pace(20, 120), new Pace(400, 6_000));

    public static RoomLimits from(Settings settings) {
        return new RoomLimits(
                settings.number(
                        "OVATION_STAGE_PEOPLE",
                        DEFAULTS.people,
                        Range.of(1, 16, "people"),
                        "How many people may be on a stage at once; each sends their picture to every viewer."),
                settings.number(
                        "OVATION_STAGE_VIEWERS",
                        DEFAULTS.viewers,
                        Range.of(1, 200, "tabs"),
                        "How many tabs may receive a stage at once, those on it included."),
                settings.number(
                        "OVATION_STAGE_HANDS",
                        DEFAULTS.hands,
                        Range.of(1, 5_000, "hands"),
                        "How many hands may be up at once in a session."),
                settings.number(
                        "OVATION_STAGE_INVITATIONS",
                        DEFAULTS.invitations,
                        Range.of(1, 500, "invitations"),
                        "How many invitations to a stage may wait for an answer at once."),
                settings.number(
                        "OVATION_STAGE_GRACE_MILLIS",
                        DEFAULTS.graceMillis,
                        Range.millis(100, 300_000),
                        "How long the connection of somebody on a stage may be away before they have left it."),
                Pace.from(
                        settings, "OVATION_STAGE_COMMANDS", DEFAULTS.commands, "commands for the stage", "one session"),
                Pace.from(settings, "OVATION_STAGE_SIGNALS", DEFAULTS.signals, "signals of calls", "one session"));
    }
}
