package io.ovation.analytics.report;

import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.Problems;
import io.ovation.contracts.report.ReadReport;
import io.ovation.contracts.report.ReportFilter;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What a question for a report must keep to. */
final class Questions {
    private Questions() {}

    /**
     * Looks at everything at once.
     *
     * @throws io.ovation.contracts.ProblemException {@code invalid}, with each field and its rule
     */
    static void check(ReadReport asked) {
        ReportFilter filter = asked.filter();
        List<FieldError> errors = new ArrayList<>();
        if (filter.from() != null && filter.to() != null && !filter.from().isBefore(filter.to())) {
            errors.add(new FieldError("to", "after-from", "The time must end after it begins."));
        }
        few("sessions", filter.sessions(), errors);
        few("people", filter.people(), errors);
        if (!isZone(asked.zone())) {
            errors.add(new FieldError(
                    "zone", "time-zone", "A time zone is a name such as Europe/Berlin, or an offset such as +02:00."));
        }
        if (!errors.isEmpty()) {
            throw Problems.INVALID.withErrors(errors).failure();
        }
    }

    private static void few(String field, List<String> named, List<FieldError> errors) {
        if (named.size() > ReportFilter.NAMED) {
            errors.add(new FieldError(field, "max-items", "At most " + ReportFilter.NAMED + " can be named."));
        }
    }

    private static boolean isZone(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
