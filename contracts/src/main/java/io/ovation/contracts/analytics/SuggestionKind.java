package io.ovation.contracts.analytics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be suggested to moderators: some kinds of interactions, by the same names, and a message to the chat. */
public enum SuggestionKind {
    POLL,
    CROWD_VOTE,
    CHAT_MESSAGE,
    RATING_SCALE,
    OPEN_ENDED,
    ANNOUNCEMENT;

    /** The kebab-case name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this name on the wire, if there is one. */
    public static Optional<SuggestionKind> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.wireName().equals(name))
                .findFirst();
    }
}
