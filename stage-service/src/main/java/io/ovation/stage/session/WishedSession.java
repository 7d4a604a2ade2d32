package io.ovation.stage.session;

import io.ovation.contracts.stage.ConsentText;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.SessionMedia;
import io.ovation.contracts.stage.SessionType;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.SessionWish;
import io.ovation.contracts.stage.Visibility;
import io.ovation.stage.field.Fields;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays a wish over a session and notes every field that breaks a rule (SES-1); what is not wished for stays. */
final class WishedSession {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final SessionWish wish;
    private final Set<String> without;
    private final Fields fields;
    private final WishedPeople people;

    WishedSession(SessionWish wish, Set<String> without, Fields fields, WishedPeople people) {
        this.wish = wish;
        this.without = without;
        this.fields = fields;
        this.people = people;
    }

    /** The session as wished; only worth something when no mistake was noted. */
    SessionView over(SessionView now) {
        WishedRules rules = new WishedRules(fields);
        String name = name(now.name());
        Instant start = startDate(now.startDate());
        int minutes = minutes(now.durationMinutes());
        SessionType type = type(now.type());
        return new SessionView(
                now.id(),
                optional("event", wish.event(), now.event()),
                name,
                optional("description", wish.description(), now.description()),
                type,
                visibility(now.visibility()),
                start,
                minutes,
                start.plus(Duration.ofMinutes(minutes)),
                tags(now.tags()),
                wish.speakers() == null ? now.speakers() : people.read("speakers", wish.speakers()),
                wish.moderators() == null ? now.moderators() : people.read("moderators", wish.moderators()),
                rules.modules(wish.modules(), now.modules()),
                rules.chat(wish.chat(), now.chat()),
                rules.qna(wish.qna(), now.qna()),
                rules.stage(wish.stage(), now.stage()),
                wish.assistant() == null ? now.assistant() : wish.assistant(),
                optional("image", wish.image(), now.image()),
                media(now.media(), type),
                consent(now.consent()),
                now.version());
    }

    private String name(String now) {
        if (wish.name() == null) {
            return now;
        }
        String name = fields.line("name", wish.name(), SessionLimits.NAME);
        fields.noAngleBrackets("name", name);
        return name;
    }

    private SessionType type(SessionType now) {
        return fields.choice("type", wish.type(), Words.TYPES, now);
    }

    private Visibility visibility(Visibility now) {
        return fields.choice("visibility", wish.visibility(), Words.VISIBILITIES, now);
    }

    private int minutes(int now) {
        Integer wanted = wish.durationMinutes();
        return wanted == null ? now : fields.number("durationMinutes", wanted, 1, SessionLimits.MINUTES);
    }

    /** A text that may be missing; one that is there already is not looked at again. */
    private @Nullable String optional(String field, @Nullable String wanted, @Nullable String now) {
        if (without.contains(field)) {
            return null;
        }
        if (wanted == null) {
            return now;
        }
        return switch (field) {
            case "event" -> fields.optionalMatching(field, wanted, NewSession.ID, NewSession.ID_FORM);
            case "image" -> WebAddress.read(fields, field, wanted, SessionLimits.IMAGE);
            default -> fields.optionalText(field, wanted, SessionLimits.DESCRIPTION);
        };
    }

    private @Nullable SessionMedia media(@Nullable SessionMedia now, SessionType kind) {
        return new WishedMedia(fields).over(without.contains("media") ? null : now, wish.media(), kind);
    }

    private @Nullable ConsentText consent(@Nullable ConsentText now) {
        if (without.contains("consent")) {
            return null;
        }
        if (wish.consent() == null) {
            return now;
        }
        String text = fields.optionalText("consent", wish.consent(), SessionLimits.CONSENT);
        return text == null ? null : ConsentText.of(text);
    }

    private Instant startDate(Instant now) {
        String text = wish.startDate();
        if (text == null) {
            return now;
        }
        try {
            Instant at = OffsetDateTime.parse(text).toInstant();
            if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
                fields.wrong("startDate", "range", "From " + EARLIEST + " to " + LATEST + ".");
                return now;
            }
            return at;
        } catch (DateTimeParseException unreadable) {
            fields.wrong("startDate", "date-time", "A time with its offset, such as 2026-11-20T12:00:00Z.");
            return now;
        }
    }

    private List<String> tags(List<String> now) {
        if (wish.tags() == null) {
            return now;
        }
        Set<String> tags = new LinkedHashSet<>();
        List<@Nullable String> wanted = fields.list("tags", wish.tags(), SessionLimits.TAGS);
        for (int i = 0; i < wanted.size(); i++) {
            String field = "tags[" + i + "]";
            String tag = fields.line(field, wanted.get(i), SessionLimits.TAG);
            fields.noAngleBrackets(field, tag);
            tags.add(tag);
        }
        return List.copyOf(tags);
    }
}
