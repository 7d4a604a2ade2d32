package io.ovation.qna.thread;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.Modules;
import io.ovation.contracts.stage.QnaRules;
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
    public static final Caller DANA = caller("dana", Role.MODERATOR);
    public static final Instant START = Instant.parse("2026-11-20T12:00:00Z");
    public static final int MINUTES = 60;

    /** Each question a thread of its own, listed once approved; anonymous ones, whose names the team does not learn. */
    public static final QnaRules MULTI =
            new QnaRules(QnaRules.Threads.MULTI, QnaRules.Listing.PUBLIC, true, true, false, 5, 15);

    private People() {}

    public static Caller caller(String name, Role role) {
        return new Caller(ACCOUNT, SESSION, "p_" + name, name, role);
    }

    public static QnaRules with(QnaRules.Threads threads, QnaRules.Listing listing, boolean approval) {
        return new QnaRules(threads, listing, approval, true, false, 5, 15);
    }

    public static SessionSettings session(QnaRules rules, boolean qna, Visibility visibility) {
        return new SessionSettings(
                ACCOUNT,
                1,
                List.of("p_olga"),
                SessionView.of(SESSION, "Keynote", START, MINUTES)
                        .with(visibility)
                        .with(rules)
                        .with(new Modules(true, qna, true, true, true, true))
                        .with(
                                List.of(new SessionPerson("p_sam", "Sam")),
                                List.of(new SessionPerson("p_maya", "Maya"), new SessionPerson("p_dana", "Dana"))));
    }
}
