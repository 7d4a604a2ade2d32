package io.ovation.stage.event;

import io.ovation.contracts.event.CreateEvent;
import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.EventParticipant;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.event.EventWish;
import io.ovation.platform.identity.PersonIds;
import io.ovation.stage.field.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a wish into what is said about an event, naming every field that breaks a rule. */
final class WishedEvent {
    static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final EventDetails NEW = new EventDetails("", null, null, null, "UTC");

    private final Fields fields = new Fields();

    private WishedEvent() {}

    /** A new event, without its id; fails with a problem that names each wrong field. */
    static EventMade made(CreateEvent wish, Map<String, Member> creator, PersonIds people, String account) {
        WishedEvent wished = new WishedEvent();
        checkClientId(wished.fields, wish.clientId());
        wished.fields.optionalMatching("id", wish.id(), ID, "1 to 64 letters, digits, - or _.");
        if (wish.wish().name() == null) {
            wished.fields.wrong("name", "required", "This field is required.");
        }
        EventDetails details = wished.details(NEW, wish.wish(), List.of());
        Map<String, Member> organizers = new LinkedHashMap<>(creator);
        wished.organizers(wish.organizers())
                .forEach(each -> organizers.putIfAbsent(people.of(account, each.user()), each));
        wished.fields.check();
        return new EventMade(details, organizers);
    }

    /** What is said about an event once the wish is granted; fails with a problem that names each wrong field. */
    static EventDetails changing(EventDetails before, EventWish wish, List<String> without) {
        WishedEvent wished = new WishedEvent();
        EventDetails details = wished.details(before, wish, without);
        wished.fields.check();
        return details;
    }

    static void checkClientId(Fields fields, @Nullable String clientId) {
        fields.optionalMatching("clientId", clientId, CLIENT_ID, "8 to 64 letters, digits, - or _.");
    }

    private EventDetails details(EventDetails before, EventWish wish, List<String> without) {
        for (String field : without) {
            if (field.equals("name") || field.equals("timezone")) {
                fields.wrong(field, "required", "This field is required.");
            }
        }
        EventDetails next = new EventDetails(
                wish.name() == null ? before.name() : name(wish.name()),
                without.contains("description") ? null : description(before, wish),
                without.contains("startDate") ? null : time("startDate", wish.startDate(), before.startDate()),
                without.contains("endDate") ? null : time("endDate", wish.endDate(), before.endDate()),
                zone(wish.timezone(), before.timezone()));
        Instant start = next.startDate();
        Instant end = next.endDate();
        if (start != null && end != null && end.isBefore(start)) {
            fields.wrong("endDate", "not-before-start", "Not before the start, which is " + start + ".");
        }
        return next;
    }

    private String name(@Nullable String wanted) {
        String name = fields.line("name", wanted, EventLimits.NAME);
        fields.noAngleBrackets("name", name);
        return name;
    }

    private @Nullable String description(EventDetails before, EventWish wish) {
        return wish.description() == null
                ? before.description()
                : fields.optionalText("description", wish.description(), EventLimits.DESCRIPTION);
    }

    private @Nullable Instant time(String field, @Nullable String wanted, @Nullable Instant before) {
        if (wanted == null) {
            return before;
        }
        try {
            return OffsetDateTime.parse(wanted).toInstant();
        } catch (DateTimeParseException unreadable) {
            fields.wrong(field, "date-time", "A time with its offset, such as 2026-11-20T12:00:00Z.");
            return before;
        }
    }

    private String zone(@Nullable String wanted, String before) {
        if (wanted == null) {
            return before;
        }
        try {
            return ZoneId.of(wanted).getId();
        } catch (DateTimeException unknown) {
            fields.wrong("timezone", "time-zone", "An IANA name such as Europe/Lisbon.");
            return before;
        }
    }

    private List<Member> organizers(@Nullable List<@Nullable EventParticipant> wanted) {
        List<@Nullable EventParticipant> some = fields.list("organizers", wanted, EventLimits.ORGANIZERS - 1);
        List<Member> found = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            EventParticipant each = Objects.requireNonNullElse(some.get(i), new EventParticipant(null, null));
            String user = fields.line("organizers[" + i + "].user", each.user(), EventLimits.USER);
            String name = fields.line("organizers[" + i + "].name", each.name(), EventLimits.PERSON_NAME);
            found.add(new Member(user, name, null, List.of(EventRole.ORGANIZER)));
        }
        return found;
    }
}
