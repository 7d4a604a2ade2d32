package io.ovation.stage.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What moderators may ask about one person of a session, by its name in {@code SubmitCommand}. */
enum PeopleVerb {
    SET_ROLE,
    REMOVE_FROM_ROOM,
    READMIT_PERSON,
    SET_PERMISSIONS;

    /** The imperative kebab-case name on the wire, for example {@code set-role}. */
    String type() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PeopleVerb> named(String type) {
        return Arrays.stream(values()).filter(verb -> verb.type().equals(type)).findFirst();
    }
}
