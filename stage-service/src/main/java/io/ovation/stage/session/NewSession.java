package io.ovation.stage.session;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.CreateSession;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.identity.PersonIds;
import io.ovation.stage.field.Fields;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a wish into a session to be, naming every field that breaks a rule (SES-1). */
final class NewSession {
    static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    static final String ID_FORM = "1 to 64 letters, digits, - or _.";

    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final SessionView USUAL = SessionView.of("-", "", Instant.EPOCH, 0);

    private final CreateSession wanted;
    private final EventPlace place;
    private final Caller creator;
    private final PersonIds people;
    private final Fields fields = new Fields();

    NewSession(CreateSession wanted, Caller creator, PersonIds people) {
        this(wanted, EventPlace.alone(creator), people);
    }

    NewSession(CreateSession wanted, EventPlace place, PersonIds people) {
        this.wanted = wanted;
        this.place = place;
        this.creator = place.creator();
        this.people = people;
    }

    /** The session, still without its id; fails with a problem that names each wrong field. */
    Function<String, SessionView> checked() {
        checkClientId(fields, wanted.clientId());
        checkId();
        fields.given("name", wanted.wish().name());
        fields.given("startDate", wanted.wish().startDate());
        fields.given("durationMinutes", wanted.wish().durationMinutes());
        if (!place.known()) {
            fields.wrong("event", "exists", "An event of this account.");
        }
        WishedPeople named = new WishedPeople(creator.account(), people, fields).knowing(place.people());
        SessionView wished = new WishedSession(wanted.wish(), Set.of(), fields, named).over(USUAL);
        SessionView view = wished.with(wished.speakers(), moderators(wished.moderators()));
        fields.someone("moderators", view.moderators(), "moderator");
        fields.check();
        return id -> view.as(id, 1);
    }

    static void checkClientId(Fields fields, @Nullable String clientId) {
        fields.optionalMatching("clientId", clientId, CLIENT_ID, "8 to 64 letters, digits, - or _.");
    }

    private void checkId() {
        fields.optionalMatching("id", wanted.id(), ID, ID_FORM);
        if (wanted.id() != null && creator.role() != Role.ADMIN) {
            fields.wrong("id", "admin-only", "Only an admin chooses a session's id.");
        }
    }

    /**
     * An organizer moderates without being asked, and so do those who made the event in its first session (SES-5); an admin's back office
     * is nobody to turn to.
     */
    private List<SessionPerson> moderators(List<SessionPerson> wished) {
        Map<String, SessionPerson> moderators = new LinkedHashMap<>();
        if (creator.role() == Role.ORGANIZER) {
            moderators.put(creator.person(), new SessionPerson(creator.person(), creator.name()));
        }
        place.moderators().forEach(each -> moderators.putIfAbsent(each.person(), each));
        wished.forEach(each -> moderators.putIfAbsent(each.person(), each));
        return List.copyOf(moderators.values());
    }
}
