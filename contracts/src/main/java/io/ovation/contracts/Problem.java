package io.ovation.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal, as RFC 9457 problem details: the same object in an HTTP body and in a socket frame.
 *
 * @param code stable kebab-case name, the last part of {@code type}
 * @param status HTTP status, 400 to 599
 * @param title one sentence, the same for every occurrence
 * @param detail what was wrong this time, or null
 * @param errors the fields that break a rule, named one by one; empty when it is not about fields
 * @param retryAfterMillis when trying again makes sense, in milliseconds from now, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String code,
        int status,
        String title,
        @Nullable String detail,
        List<FieldError> errors,
        @Nullable Long retryAfterMillis) {

    /**
     * One field that breaks one rule.
     *
     * @param field the path of the field, for example {@code text} or {@code speakers[2].user}
     * @param rule kebab-case name of the rule, for example {@code max-length}
     * @param message one sentence for people, with the limit in it
     */
    public record FieldError(String field, String rule, String message) {}

    /** A problem of this kind with nothing to add; further words come by {@code with…}. */
    public static Problem of(String code, int status, String title) {
        return new Problem(code, status, title, null, List.of(), null);
    }

    /** The same problem with what was wrong this time. */
    public Problem withDetail(String text) {
        return new Problem(code, status, title, text, errors, retryAfterMillis);
    }

    /** The same problem about these fields. */
    public Problem withErrors(List<FieldError> fields) {
        return new Problem(code, status, title, detail, List.copyOf(fields), retryAfterMillis);
    }

    /** The same problem about one field. */
    public Problem withError(String field, String rule, String message) {
        return withErrors(List.of(new FieldError(field, rule, message)));
    }

    /** The same problem that may be tried again after this many milliseconds. */
    public Problem withRetryAfterMillis(long millis) {
        return new Problem(code, status, title, detail, errors, millis);
    }

    /** The same problem as a failure that carries no stack trace. */
    public ProblemException failure() {
        return new ProblemException(this);
    }
}
