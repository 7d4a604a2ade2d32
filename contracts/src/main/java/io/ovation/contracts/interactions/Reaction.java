package io.ovation.contracts.interactions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The reactions that float over everyone's screen; clients draw them, so that only names cross the wire. */
public enum Reaction {
    CLAP,
    HEART,
    THINK,
    WOW,
    SMILE;

    /** The names on the wire, in the order in which they are shown. */
    public static final List<String> NAMES =
            Arrays.stream(values()).map(Reaction::wireName).toList();

    /** The name on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
