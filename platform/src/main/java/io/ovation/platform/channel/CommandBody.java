package io.ovation.platform.channel;

import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.platform.text.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a command's fields from what a client sent: only scalars of the right type; what else is there is ignored. Each getter notes the
 * rule that its field breaks and answers with something harmless; {@link #check()} then refuses the whole.
 */
public final class CommandBody {
    private static final Pattern PERSON = Pattern.compile("p_[A-Za-z0-9_-]{1,64}");
    private static final long MAX_SEQ = 999_999_999_999L;

    private final Map<String, Object> fields;
    private final List<FieldError> errors = new ArrayList<>();

    public CommandBody(@Nullable Map<String, Object> fields) {
        this.fields = fields == null ? Map.of() : fields;
    }

    /** Fails with a problem that names every field that broke a rule. */
    public void check() {
        if (!errors.isEmpty()) {
            throw Problems.INVALID.withErrors(errors).failure();
        }
    }

    /** Notes that a field breaks a rule. */
    public void refuse(String field, String rule, String message) {
        errors.add(new FieldError(field, rule, message));
    }

    /** A required text of people, in its stored form. */
    public String text(MessageText rule) {
        String raw = string(rule.field());
        if (raw == null) {
            return "";
        }
        try {
            return rule.checked(raw);
        } catch (ProblemException broken) {
            errors.addAll(broken.problem().errors());
            return "";
        }
    }

    /** The same, or null when it is absent. */
    public @Nullable String optionalText(MessageText rule) {
        return fields.get(rule.field()) == null ? null : text(rule);
    }

    /** A required person id. */
    public String person(String field) {
        String person = string(field);
        if (person != null && !PERSON.matcher(person).matches()) {
            refuse(field, "pattern", "A person id is p_ and letters, digits, - or _.");
        }
        return String.valueOf(person);
    }

    /** A switch, false when it is absent. */
    public boolean flag(String field) {
        Object value = fields.get(field);
        if (value != null && !(value instanceof Boolean)) {
            refuse(field, "boolean", "This field is true or false.");
        }
        return Boolean.TRUE.equals(value);
    }

    /** A required place in the channel. */
    public long seq(String field) {
        if (fields.get(field) == null) {
            refuse(field, "required", "This field is required.");
            return 0;
        }
        Long seq = optionalSeq(field);
        return seq == null ? 0 : seq;
    }

    /** The same, or null when it is absent. */
    public @Nullable Long optionalSeq(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return null;
        }
        if ((value instanceof Integer || value instanceof Long)
                && ((Number) value).longValue() >= 1
                && ((Number) value).longValue() <= MAX_SEQ) {
            return ((Number) value).longValue();
        }
        refuse(field, "seq", "A message is named by its seq, a whole number from 1.");
        return null;
    }

    /** A required string of any content; null when it is none. */
    public @Nullable String string(String field) {
        Object value = fields.get(field);
        if (value instanceof String text) {
            return text;
        }
        if (value == null) {
            refuse(field, "required", "This field is required.");
        } else {
            refuse(field, "string", "This field is a text.");
        }
        return null;
    }
}
