package io.ovation.stage.registration;

import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.RegistrationOrigin;
import io.ovation.contracts.event.RegistrationStatus;
import io.ovation.contracts.event.RegistrationWish;
import io.ovation.stage.field.Email;
import io.ovation.stage.field.Fields;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks who is to be registered, noting every field that breaks a rule. */
final class WishedRegistration {
    private static final Map<String, RegistrationStatus> STATUSES = new LinkedHashMap<>();
    private static final Map<String, RegistrationOrigin> ORIGINS = new LinkedHashMap<>();

    static {
        for (RegistrationStatus status : RegistrationStatus.values()) {
            STATUSES.put(status.wireName(), status);
        }
        for (RegistrationOrigin origin : RegistrationOrigin.values()) {
            ORIGINS.put(origin.wireName(), origin);
        }
    }

    private WishedRegistration() {}

    static Registrant checked(Fields fields, RegistrationWish wish, RegistrationOrigin usual) {
        return new Registrant(
                Email.required(fields, "email", wish.email()),
                fields.line("firstName", wish.firstName(), EventLimits.PERSON_NAME),
                Objects.requireNonNullElse(line(fields, "lastName", wish.lastName(), EventLimits.PERSON_NAME), ""),
                line(fields, "user", wish.user(), EventLimits.USER),
                line(fields, "company", wish.company(), EventLimits.DETAIL),
                line(fields, "title", wish.title(), EventLimits.DETAIL),
                line(fields, "country", wish.country(), EventLimits.DETAIL),
                fields.choice("status", word(wish.status()), STATUSES, RegistrationStatus.REGISTERED),
                fields.choice("origin", word(wish.origin()), ORIGINS, usual));
    }

    private static @Nullable String line(Fields fields, String field, @Nullable String value, int maxCharacters) {
        return value == null || value.isBlank() ? null : fields.line(field, value, maxCharacters);
    }

    private static @Nullable String word(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip().toLowerCase(Locale.ROOT);
    }
}
