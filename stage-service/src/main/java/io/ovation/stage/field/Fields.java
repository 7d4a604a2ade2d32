package io.ovation.stage.field;

import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks fields one by one and keeps every mistake; what it answers for a wrong field is only there to go on with. */
public final class Fields {
    private final List<FieldError> errors = new ArrayList<>();

    /** Notes that a field breaks a rule. */
    public void wrong(String field, String rule, String message) {
        errors.add(new FieldError(field, rule, message));
    }

    /** The mistakes so far. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** Fails with all mistakes, if there are any. */
    public void check() {
        if (!errors.isEmpty()) {
            throw Problems.INVALID.withErrors(errors).failure();
        }
    }

    /** Notes that a field is missing. */
    public void given(String field, @Nullable Object value) {
        if (value == null) {
            wrong(field, "required", "This field is required.");
        }
    }

    /** Text in one line that must be there. */
    public String line(String field, @Nullable String value, int maxCharacters) {
        if (value == null || value.isBlank()) {
            wrong(field, "required", "This field is required.");
            return "";
        }
        String text = value.strip();
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            wrong(field, "no-control-characters", "This field is one line of text.");
        }
        return text(field, text, maxCharacters);
    }

    /** Text of any shape, or null. */
    @Nullable
    public String optionalText(String field, @Nullable String value, int maxCharacters) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.codePoints().anyMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\r')) {
            wrong(field, "no-control-characters", "This field has control characters.");
        }
        return text(field, value.strip(), maxCharacters);
    }

    private String text(String field, String text, int maxCharacters) {
        if (text.codePointCount(0, text.length()) > maxCharacters) {
            wrong(field, "max-length", "At most " + maxCharacters + " characters.");
        }
        if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            wrong(field, "well-formed", "This field has half a surrogate pair.");
        }
        return text;
    }

    /** Notes a text that would be taken for markup. */
    public void noAngleBrackets(String field, String text) {
        if (text.indexOf('<') >= 0 || text.indexOf('>') >= 0) {
            wrong(field, "no-angle-brackets", "Without < and >.");
        }
    }

    /** A text of a given form, or null. */
    @Nullable
    public String optionalMatching(String field, @Nullable String value, Pattern pattern, String form) {
        if (value != null && !pattern.matcher(value).matches()) {
            wrong(field, "pattern", form);
        }
        return value;
    }

    /** A whole number that must be there. */
    public int number(String field, @Nullable Integer value, int min, int max) {
        if (value == null) {
            wrong(field, "required", "This field is required.");
            return min;
        }
        if (value < min || value > max) {
            wrong(field, "range", "From " + min + " to " + max + ".");
        }
        return value;
    }

    /** One of some words; {@code fallback} for null. */
    public <E> E choice(String field, @Nullable String value, Map<String, E> choices, E fallback) {
        E chosen = value == null ? fallback : choices.get(value);
        if (chosen == null) {
            wrong(field, "one-of", "One of " + String.join(", ", choices.keySet()) + ".");
            return fallback;
        }
        return chosen;
    }

    /** Notes that a list of people has nobody in it. */
    public void someone(String field, List<?> people, String word) {
        if (people.isEmpty()) {
            wrong(field, "min-items", "At least one " + word + ".");
        }
    }

    /** The list, empty for null; one that is too long is looked at up to the limit. */
    public <T> List<T> list(String field, @Nullable List<T> values, int maxItems) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > maxItems) {
            wrong(field, "max-items", "At most " + maxItems + " of them.");
            return values.subList(0, maxItems);
        }
        return values;
    }
}
