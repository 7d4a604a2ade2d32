package io.ovation.stage.field;

import io.ovation.contracts.event.EventLimits;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * E-mail addresses as people write them: one {@code @}, a domain with a dot, no blanks and none of the characters that only quoting would
 * allow (RFC 5321 §4.1.2). Whether anybody reads there is not known.
 */
public final class Email {
    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>()\\[\\],;:\\\\\"/]+@[^\\s@<>()\\[\\],;:\\\\\"/.]+(\\.[^\\s@<>()\\[\\],;:\\\\\"/.]+)+");

    private Email() {}

    /** The address in lower case; one that is missing or of another form is noted. */
    public static String required(Fields fields, String field, @Nullable String value) {
        String address = fields.line(field, value, EventLimits.EMAIL).toLowerCase(Locale.ROOT);
        if (!address.isEmpty() && !FORM.matcher(address).matches()) {
            fields.wrong(field, "email", "An e-mail address such as ada@example.com.");
        }
        return address;
    }

    /** The address in lower case, or null for none. */
    public static @Nullable String optional(Fields fields, String field, @Nullable String value) {
        return value == null || value.isBlank() ? null : required(fields, field, value);
    }
}
