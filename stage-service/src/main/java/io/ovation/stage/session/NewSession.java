package io.ovation.stage.session;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.ChatWindow;
import io.ovation.contracts.stage.ChatWindowWanted;
import io.ovation.contracts.stage.CreateSession;
import io.ovation.contracts.stage.Modules;
import io.ovation.contracts.stage.ModulesWanted;
import io.ovation.contracts.stage.Participant;
import io.ovation.contracts.stage.QnaRules;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionType;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageRules;
import io.ovation.contracts.stage.Visibility;
import io.ovation.platform.identity.PersonIds;
import io.ovation.stage.field.Fields;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a wish into settings, naming every field that breaks a rule (SES-1). */
final class NewSession {
    static final int NAME_CHARACTERS = 120;
    static final int DESCRIPTION = 5_000;
    static final int MINUTES = 1_440;
    static final int TAGS = 20;
    static final int TAG = 50;
    static final int PEOPLE = 100;
    static final int NAME = 100;
    static final int USER = 256;
    static final int WINDOW_MINUTES = 525_600;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final Map<String, SessionType> TYPES = new LinkedHashMap<>();
    private static final Map<String, Visibility> VISIBILITIES = new LinkedHashMap<>();

    static {
        TYPES.put("interactive-room", SessionType.INTERACTIVE_ROOM);
        TYPES.put("live-webcast", SessionType.LIVE_WEBCAST);
        TYPES.put("pre-recorded", SessionType.PRE_RECORDED);
        TYPES.put("diy-live-webcast", SessionType.DIY_LIVE_WEBCAST);
        VISIBILITIES.put("private", Visibility.PRIVATE);
        VISIBILITIES.put("unlisted", Visibility.UNLISTED);
        VISIBILITIES.put("published", Visibility.PUBLISHED);
    }

    private final CreateSession wish;
    private final EventPlace place;
    private final Caller creator;
    private final PersonIds people;
    private final Fields fields = new Fields();

    NewSession(CreateSession wish, EventPlace place, PersonIds people) {
        this.wish = wish;
        this.place = place;
        this.creator = place.creator();
        this.people = people;
    }

    /** The settings, still without their id; fails with a problem that names each wrong field. */
    Function<String, SessionSettings> checked() {
        fields.optionalMatching("clientId", wish.clientId(), CLIENT_ID, "8 to 64 letters, digits, - or _.");
        checkId();
        Function<String, SessionView> view = view();
        fields.check();
        return id -> new SessionSettings(creator.account(), 1, place.organizers(), view.apply(id));
    }

    private void checkId() {
        fields.optionalMatching("id", wish.id(), ID, "1 to 64 letters, digits, - or _.");
        if (wish.id() != null && creator.role() != Role.ADMIN) {
            fields.wrong("id", "admin-only", "Only an admin chooses a session's id.");
        }
    }

    private Function<String, SessionView> view() {
        String name = fields.line("name", wish.name(), NAME_CHARACTERS);
        fields.noAngleBrackets("name", name);
        String description = fields.optionalText("description", wish.description(), DESCRIPTION);
        SessionType type = fields.choice("type", wish.type(), TYPES, SessionType.INTERACTIVE_ROOM);
        Visibility visibility = fields.choice("visibility", wish.visibility(), VISIBILITIES, Visibility.PUBLISHED);
        Instant startDate = startDate();
        int minutes = fields.number("durationMinutes", wish.durationMinutes(), 1, MINUTES);
        String event = fields.optionalMatching("event", wish.event(), ID, "1 to 64 letters, digits, - or _.");
        if (!place.known()) {
            fields.wrong("event", "exists", "An event of this account.");
        }
        List<String> tags = tags();
        List<SessionPerson> speakers = people("speakers", wish.speakers());
        List<SessionPerson> moderators = moderators();
        ChatWindow window = window();
        Instant endDate = startDate.plus(Duration.ofMinutes(minutes));
        return id -> new SessionView(
                id,
                event,
                name,
                description,
                type,
                visibility,
                startDate,
                minutes,
                endDate,
                tags,
                speakers,
                moderators,
                modules(),
                window,
                QnaRules.DEFAULTS,
                StageRules.DEFAULTS,
                false,
                null,
                null,
                1);
    }

    private Instant startDate() {
        String text = wish.startDate();
        if (text == null || text.isBlank()) {
            fields.wrong("startDate", "required", "This field is required.");
            return EARLIEST;
        }
        try {
            Instant at = OffsetDateTime.parse(text).toInstant();
            if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
                fields.wrong("startDate", "range", "From " + EARLIEST + " to " + LATEST + ".");
            }
            return at;
        } catch (DateTimeParseException unreadable) {
            fields.wrong("startDate", "date-time", "A time with its offset, such as 2026-11-20T12:00:00Z.");
            return EARLIEST;
        }
    }

    private List<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        List<@Nullable String> wanted = fields.list("tags", wish.tags(), TAGS);
        for (int i = 0; i < wanted.size(); i++) {
            String field = "tags[" + i + "]";
            String tag = fields.line(field, wanted.get(i), TAG);
            fields.noAngleBrackets(field, tag);
            tags.add(tag);
        }
        return List.copyOf(tags);
    }

    /**
     * An organizer moderates without being asked, and so do those who made the event in its first session (SES-5); an admin's back office
     * is nobody to turn to.
     */
    private List<SessionPerson> moderators() {
        Map<String, SessionPerson> moderators = new LinkedHashMap<>();
        if (creator.role() == Role.ORGANIZER) {
            moderators.put(creator.person(), new SessionPerson(creator.person(), creator.name()));
        }
        place.moderators().forEach(each -> moderators.putIfAbsent(each.person(), each));
        people("moderators", wish.moderators()).forEach(each -> moderators.putIfAbsent(each.person(), each));
        if (moderators.isEmpty()) {
            fields.wrong("moderators", "min-items", "At least one moderator.");
        }
        return List.copyOf(moderators.values());
    }

    private List<SessionPerson> people(String field, @Nullable List<@Nullable Participant> wanted) {
        Map<String, SessionPerson> found = new LinkedHashMap<>();
        List<@Nullable Participant> some = fields.list(field, wanted, PEOPLE);
        for (int i = 0; i < some.size(); i++) {
            Participant participant = Objects.requireNonNullElse(some.get(i), new Participant(null, null));
            String user = fields.line(field + "[" + i + "].user", participant.user(), USER);
            String name = fields.line(field + "[" + i + "].name", participant.name(), NAME);
            String person = people.of(creator.account(), user);
            found.putIfAbsent(person, new SessionPerson(person, name));
        }
        return List.copyOf(found.values());
    }

    private Modules modules() {
        ModulesWanted wanted = wish.modules();
        if (wanted == null) {
            return Modules.ALL;
        }
        return new Modules(
                on(wanted.chat()),
                on(wanted.qna()),
                on(wanted.interactions()),
                on(wanted.reactions()),
                on(wanted.privateChat()),
                on(wanted.backchannel()));
    }

    private static boolean on(@Nullable Boolean wanted) {
        return wanted == null || wanted;
    }

    private ChatWindow window() {
        ChatWindowWanted wanted = wish.chat();
        ChatWindow usual = ChatWindow.DEFAULTS;
        if (wanted == null) {
            return usual;
        }
        return new ChatWindow(
                minutes("chat.opensBeforeMinutes", wanted.opensBeforeMinutes(), usual.opensBeforeMinutes()),
                minutes("chat.closesAfterMinutes", wanted.closesAfterMinutes(), usual.closesAfterMinutes()),
                Objects.requireNonNullElse(wanted.anonymousAllowed(), usual.anonymousAllowed()));
    }

    private int minutes(String field, @Nullable Integer wanted, int usual) {
        return wanted == null ? usual : fields.number(field, wanted, 0, WINDOW_MINUTES);
    }
}
