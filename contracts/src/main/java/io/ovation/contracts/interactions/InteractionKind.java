package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What moderators can put before the audience. */
public enum InteractionKind {
    POLL,
    QUIZ,
    RATING_SCALE,
    CROWD_VOTE,
    OPEN_ENDED,
    ANNOUNCEMENT,
    SURVEY;

    /** The kebab-case name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this name on the wire, if there is one. */
    public static Optional<InteractionKind> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.wireName().equals(name))
                .findFirst();
    }

    /** Whether people answer it. */
    public boolean answerable() {
        return this != ANNOUNCEMENT;
    }

    /** Whether one may ever change what one answered: not what is told right or wrong, tapped once, or submitted as a whole. */
    public boolean mayChange() {
        return this == POLL || this == RATING_SCALE || this == OPEN_ENDED;
    }
}
