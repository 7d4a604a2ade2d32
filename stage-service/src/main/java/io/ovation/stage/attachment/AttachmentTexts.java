package io.ovation.stage.attachment;

import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.Problems;
import io.ovation.contracts.attachment.UpdateAttachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads titles and descriptions, naming every field that breaks a rule. */
final class AttachmentTexts {
    static final int TITLE = 120;
    static final int DESCRIPTION = 1_000;

    static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Set<String> FIELDS = Set.of("attachment", "title", "description");

    private final Map<String, Object> body;
    private final List<FieldError> errors = new ArrayList<>();

    AttachmentTexts(Map<String, Object> body) {
        this.body = body;
    }

    UpdateAttachment update() {
        body.keySet().stream().filter(field -> !FIELDS.contains(field)).sorted().forEach(this::unknown);
        String title = body.containsKey("title") ? title(body.get("title")) : null;
        String description = body.containsKey("description") ? description(body.get("description")) : null;
        UpdateAttachment update = new UpdateAttachment(id(), title, description);
        check();
        return update;
    }

    String delete() {
        body.keySet().stream()
                .filter(field -> !field.equals("attachment"))
                .sorted()
                .forEach(this::unknown);
        String id = id();
        check();
        return id;
    }

    private void check() {
        if (!errors.isEmpty()) {
            throw Problems.INVALID.withErrors(errors).failure();
        }
    }

    private void unknown(String field) {
        wrong(field, "unknown-field", "There is no such field.");
    }

    private void wrong(String field, String rule, String message) {
        errors.add(new FieldError(field, rule, message));
    }

    private String id() {
        if (body.get("attachment") instanceof String id && ID.matcher(id).matches()) {
            return id;
        }
        wrong("attachment", "pattern", "The id of an attachment: 22 letters, digits, - or _.");
        return "";
    }

    private String title(@Nullable Object value) {
        if (!(value instanceof String text) || text.isBlank()) {
            wrong("title", "required", "A title is text.");
            return "";
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            wrong("title", "no-control-characters", "A title is one line of text.");
        }
        if (text.indexOf('<') >= 0 || text.indexOf('>') >= 0) {
            wrong("title", "no-angle-brackets", "Without < and >.");
        }
        return bounded("title", text.strip(), TITLE);
    }

    /** A blank one takes the description away. */
    private String description(@Nullable Object value) {
        if (!(value instanceof String text)) {
            wrong("description", "type", "A description is text.");
            return "";
        }
        if (text.codePoints().anyMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\r')) {
            wrong("description", "no-control-characters", "This field has control characters.");
        }
        return bounded("description", text.strip(), DESCRIPTION);
    }

    private String bounded(String field, String text, int characters) {
        if (text.codePointCount(0, text.length()) > characters) {
            wrong(field, "max-length", "At most " + characters + " characters.");
        }
        if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            wrong(field, "well-formed", "This field has half a surrogate pair.");
        }
        return text;
    }
}
