package io.ovation.stage.session;

import io.ovation.contracts.stage.Participant;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.identity.PersonIds;
import io.ovation.stage.field.Fields;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads who is to be named in a session: people by user id and name, or by the person id of somebody who is known already. */
final class WishedPeople {
    private static final Participant NOBODY = new Participant(null, null, null);
    private static final SessionPerson UNKNOWN = new SessionPerson("", "");

    private final String account;
    private final PersonIds people;
    private final Fields fields;
    private final Map<String, String> known = new HashMap<>();

    WishedPeople(String account, PersonIds people, Fields fields) {
        this.account = account;
        this.people = people;
        this.fields = fields;
    }

    /** Lets people be named by their person ids who are named in this session. */
    WishedPeople knowing(SessionView session) {
        Stream.concat(session.moderators().stream(), session.speakers().stream())
                .forEach(each -> known.putIfAbsent(each.person(), each.name()));
        return this;
    }

    /** Lets these people be named by their person ids. */
    WishedPeople knowing(Map<String, String> names) {
        names.forEach(known::putIfAbsent);
        return this;
    }

    /** Each person once, in the order of the wish. */
    List<SessionPerson> read(String field, List<@Nullable Participant> wanted) {
        Map<String, SessionPerson> found = new LinkedHashMap<>();
        List<@Nullable Participant> some = fields.list(field, wanted, SessionLimits.PEOPLE);
        for (int i = 0; i < some.size(); i++) {
            SessionPerson one = one(field + "[" + i + "]", Objects.requireNonNullElse(some.get(i), NOBODY));
            found.putIfAbsent(one.person(), one);
        }
        return List.copyOf(found.values());
    }

    private SessionPerson one(String field, Participant participant) {
        String person = participant.person();
        if (person == null) {
            String user = fields.line(field + ".user", participant.user(), SessionLimits.USER);
            return new SessionPerson(people.of(account, user), name(field, participant.name()));
        }
        if (participant.user() != null) {
            fields.wrong(field + ".person", "one-of", "A person is named by user or by person, not by both.");
            return UNKNOWN;
        }
        String name = known.get(person);
        if (name == null) {
            fields.wrong(field + ".person", "known", "Nobody here has this person id.");
            return UNKNOWN;
        }
        return new SessionPerson(person, participant.name() == null ? name : name(field, participant.name()));
    }

    private String name(String field, @Nullable String name) {
        return fields.line(field + ".name", name, SessionLimits.PERSON_NAME);
    }
}
