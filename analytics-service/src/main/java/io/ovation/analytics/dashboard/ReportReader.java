package io.ovation.analytics.dashboard;

import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.analytics.ReportWatching;
import io.ovation.contracts.channel.SubmitCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a viewer's report; fails with a problem that names each field and the rule it breaks. */
final class ReportReader {
    private static final List<String> FIELDS = List.of("fullScreen", "focused", "audible");

    private ReportReader() {}

    static ReportWatching read(SubmitCommand sent) {
        List<Problem.FieldError> errors = sent.type().equals(ReportWatching.TYPE)
                ? mistakes(sent.body())
                : List.of(new Problem.FieldError("type", "known", "The dashboard has no such command."));
        if (!errors.isEmpty()) {
            throw Problems.INVALID.withErrors(errors).failure();
        }
        return new ReportWatching(
                is(sent.body(), "fullScreen"), is(sent.body(), "focused"), is(sent.body(), "audible"));
    }

    private static List<Problem.FieldError> mistakes(Map<String, Object> body) {
        List<Problem.FieldError> errors = new ArrayList<>();
        FIELDS.stream()
                .filter(field -> !(body.get(field) instanceof Boolean))
                .forEach(field -> errors.add(new Problem.FieldError(field, "boolean", "This is true or false.")));
        body.keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> errors.add(new Problem.FieldError(field, "unknown", "There is no such field.")));
        return errors;
    }

    private static boolean is(Map<String, Object> body, String field) {
        return Boolean.TRUE.equals(body.get(field));
    }
}
