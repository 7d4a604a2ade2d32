package io.ovation.interactions.field;

import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.platform.text.MessageText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object that a client sent, with the path that problems name them by. Each getter notes the rule that its field breaks and
 * answers with something harmless; {@link #check()} then refuses the whole. What else is there is ignored.
 */
public final class Fields {
    private static final long MAX_SEQ = 999_999_999_999L;

    private final String path;
    private final Map<?, ?> values;
    private final List<FieldError> errors;

    private Fields(String path, Map<?, ?> values, List<FieldError> errors) {
        this.path = path;
        this.values = values;
        this.errors = errors;
    }

    /** Those of a command's body. */
    public static Fields of(@Nullable Map<String, Object> body) {
        return new Fields("", body == null ? Map.of() : body, new ArrayList<>());
    }

    /** Fails with a problem that names every field that broke a rule. */
    public void check() {
        if (!errors.isEmpty()) {
            throw Problems.INVALID.withErrors(List.copyOf(errors)).failure();
        }
    }

    /** Notes that a field breaks a rule. */
    public void refuse(String field, String rule, String message) {
        errors.add(new FieldError(path + field, rule, message));
    }

    /** Whether the field is there at all. */
    public boolean has(String field) {
        return values.get(field) != null;
    }

    /** A required text of at most so many code points, in its stored form. */
    public String text(String field, int maxCodePoints) {
        return required(field) ? text(field, values.get(field), maxCodePoints) : "";
    }

    /** The same, or null when it is absent. */
    public @Nullable String optionalText(String field, int maxCodePoints) {
        return has(field) ? text(field, values.get(field), maxCodePoints) : null;
    }

    private String text(String field, @Nullable Object value, int maxCodePoints) {
        if (!(value instanceof String raw)) {
            refuse(field, "string", "This is a text.");
            return "";
        }
        try {
            return new MessageText(path + field, maxCodePoints).checked(raw);
        } catch (ProblemException broken) {
            errors.addAll(broken.problem().errors());
            return "";
        }
    }

    /** A required list of so many different texts. */
    public List<String> texts(String field, int min, int max, int maxCodePoints) {
        List<String> texts = new ArrayList<>();
        List<?> list = list(field, min, max);
        for (int i = 0; i < list.size(); i++) {
            String text = text(field + "[" + i + "]", list.get(i), maxCodePoints);
            if (!text.isEmpty() && texts.contains(text)) {
                refuse(field + "[" + i + "]", "unique", "This is there already.");
            }
            texts.add(text);
        }
        return List.copyOf(texts);
    }

    /** A switch; what it is when it is absent is given. */
    public boolean flag(String field, boolean otherwise) {
        if (!has(field)) {
            return otherwise;
        }
        if (values.get(field) instanceof Boolean flag) {
            return flag;
        }
        refuse(field, "boolean", "This field is true or false.");
        return otherwise;
    }

    /** A required place in a channel. */
    public long seq(String field) {
        if (required(field)) {
            Object value = values.get(field);
            if ((value instanceof Integer || value instanceof Long)
                    && ((Number) value).longValue() >= 1
                    && ((Number) value).longValue() <= MAX_SEQ) {
                return ((Number) value).longValue();
            }
            refuse(field, "seq", "This is named by its seq, a whole number from 1.");
        }
        return 0;
    }

    /** A required whole number. */
    public int number(String field, int min, int max) {
        return required(field) ? number(field, values.get(field), min, max) : min;
    }

    private int number(String field, @Nullable Object value, int min, int max) {
        if (value instanceof Integer number && number >= min && number <= max) {
            return number;
        }
        refuse(field, "range", "This is a whole number from " + min + " to " + max + ".");
        return min;
    }

    /** A required list of different places from 0 in something of this size, ascending. */
    public List<Integer> places(String field, int most, int size) {
        List<Integer> places = new ArrayList<>();
        List<?> list = list(field, 1, most);
        for (int i = 0; i < list.size(); i++) {
            places.add(number(field + "[" + i + "]", list.get(i), 0, size - 1));
        }
        if (new HashSet<>(places).size() < places.size()) {
            refuse(field, "unique", "A place is named once.");
        }
        return places.stream().distinct().sorted().toList();
    }

    /** A required object, or one without fields when it is none. */
    public Fields object(String field) {
        if (required(field)) {
            if (values.get(field) instanceof Map<?, ?> map) {
                return new Fields(path + field + ".", map, errors);
            }
            refuse(field, "object", "This is an object.");
        }
        return new Fields(path + field + ".", Map.of(), new ArrayList<>());
    }

    /** The same, or nothing when it is absent. */
    public Optional<Fields> optionalObject(String field) {
        return has(field) ? Optional.of(object(field)) : Optional.empty();
    }

    /** A required list of objects. */
    public List<Fields> objects(String field, int min, int max) {
        List<Fields> objects = new ArrayList<>();
        List<?> list = list(field, min, max);
        for (int i = 0; i < list.size(); i++) {
            String each = field + "[" + i + "]";
            if (list.get(i) instanceof Map<?, ?> map) {
                objects.add(new Fields(path + each + ".", map, errors));
            } else {
                refuse(each, "object", "This is an object.");
            }
        }
        return objects;
    }

    /** A required list, of anything; empty when it breaks a rule. */
    public List<?> list(String field, int min, int max) {
        if (!required(field)) {
            return List.of();
        }
        if (values.get(field) instanceof List<?> list && list.size() >= min && list.size() <= max) {
            return list;
        }
        refuse(
                field,
                "count",
                min == max ? "This is a list of " + min + "." : "This is a list of " + min + " to " + max + ".");
        return List.of();
    }

    private boolean required(String field) {
        if (!has(field)) {
            refuse(field, "required", "This field is required.");
        }
        return has(field);
    }
}
