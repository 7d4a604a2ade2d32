package io.ovation.chat.group;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.Modules;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.Visibility;
import java.time.Instant;
import java.util.List;

/** Who is in the tests' session, and the session. */
public final class People {
    public static final String ACCOUNT = "102";
    public static final String SESSION = "s_keynote";
    public static final Caller ADA = caller("ada", Role.ATTENDEE);
    public static final Caller BEN = caller("ben", Role.ATTENDEE);
    public static final Caller SAM = caller("sam", Role.SPEAKER);
    public static final Caller MAYA = caller("maya", Role.MODERATOR);
    public static final Instant START = Instant.parse("2026-11-20T12:00:00Z");
    public static final int MINUTES = 60;

    private People() {}

    public static Caller caller(String name, Role role) {
        return new Caller(ACCOUNT, SESSION, "p_" + name, name, role);
    }

    /** An hour from the start on, with chat a quarter of an hour before and half an hour after. */
    public static SessionSettings session(Instant startDate, boolean chat, Visibility visibility) {
        return session(startDate, new Modules(chat, true, true, true, true, true), visibility);
    }

    public static SessionSettings session(Instant startDate, Modules modules) {
        return session(startDate, modules, Visibility.PUBLISHED);
    }

    private static SessionSettings session(Instant startDate, Modules modules, Visibility visibility) {
        return new SessionSettings(
                ACCOUNT,
                1,
                List.of("p_olga"),
                SessionView.of(SESSION, "Keynote", startDate, MINUTES)
                        .with(visibility)
                        .with(modules)
                        .with(
                                List.of(new SessionPerson("p_sam", "Sam")),
                                List.of(new SessionPerson("p_maya", "Maya"))));
    }
}
