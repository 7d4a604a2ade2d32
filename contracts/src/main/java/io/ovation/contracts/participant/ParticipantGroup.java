package io.ovation.contracts.participant;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where somebody stands in the list of participants; everybody is in one group. */
public enum ParticipantGroup {
    /** Whose hand is up, the first to go up first; for moderators. */
    RAISED_HANDS,

    /** Who is on the stage, in the order of coming. */
    ON_STAGE,

    /** Everybody else who is connected, by name. */
    VIEWERS,

    /** Who was removed and may not come back, the last one first; for moderators, and not counted among those who are here. */
    REMOVED;

    /** The lower-case name on the wire, for example {@code raised-hands}. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The group of this name. */
    public static Optional<ParticipantGroup> named(String name) {
        return Arrays.stream(values())
                .filter(group -> group.wireName().equals(name))
                .findFirst();
    }
}
