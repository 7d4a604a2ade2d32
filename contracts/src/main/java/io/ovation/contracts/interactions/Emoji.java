package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pictures that ratings, votes and icon choices are made with; clients draw them, so that only names cross the wire. */
public enum Emoji {
    THUMBS_UP,
    THUMBS_DOWN,
    HEART,
    STAR,
    FIRE,
    CLAP,
    SMILE,
    LAUGH,
    WOW,
    SAD,
    THINK,
    PARTY,
    ROCKET,
    LIGHT_BULB,
    CHECK,
    CROSS,
    TROPHY,
    MUSCLE,
    HUNDRED,
    QUESTION;

    /** The kebab-case name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this name on the wire, if there is one. */
    public static Optional<Emoji> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.wireName().equals(name))
                .findFirst();
    }
}
