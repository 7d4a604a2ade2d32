package io.ovation.gateway.kaltura;

import io.ovation.contracts.report.ReadReport;
import io.ovation.contracts.report.ReportFilter;
import io.ovation.contracts.report.ReportForm;
import io.ovation.contracts.report.ReportInterval;
import io.ovation.contracts.report.ReportPage;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a call asks about. */
final class ReportRequest {
    private static final String FILTER = "reportInputFilter:";
    private static final String DESCENDING = "-";
    private static final long ROWS = 30;
    private static final Pattern DELIMITER = Pattern.compile("[^;A-Za-z0-9_\\r\\n]{1,3}");
    private static final Pattern PERSON = Pattern.compile("p_[A-Za-z0-9_-]{22}");
    private static final List<String> SESSION_FILTERS = List.of("entryIdIn", "contextIdIn", "eventSessionContextIdIn");

    /** Named by a filter that nothing fits. */
    private static final String NO_SESSION = "-";

    private static final Map<String, ReportInterval> INTERVALS = Map.of(
            "minutes", ReportInterval.MINUTES,
            "ten_minutes", ReportInterval.TEN_MINUTES,
            "hours", ReportInterval.HOURS,
            "days", ReportInterval.DAYS,
            "months", ReportInterval.MONTHS,
            "years", ReportInterval.YEARS);

    private final Parameters given;
    private final KalturaReport report;
    private final String delimiter;
    private final ReportTimes times;
    private final UnaryOperator<String> personOf;
    private final Map<String, String> users = new HashMap<>();

    /**
     * Reads the call.
     *
     * @param personOf the person id of a user id
     */
    ReportRequest(Parameters given, UnaryOperator<String> personOf) {
        String type = given.required("reportType");
        this.given = given;
        this.personOf = personOf;
        this.report = KalturaReport.of(type)
                .orElseThrow(() -> KalturaError.noReport(type).failure());
        this.delimiter = given.text("responseOptions:delimiter")
                .filter(text -> !text.isEmpty())
                .orElse(",");
        this.times = new ReportTimes(given, FILTER);
        if (!DELIMITER.matcher(delimiter).matches()) {
            throw KalturaError.wrongFormat("delimiter", "one to three signs").failure();
        }
    }

    /** What the rows of its table are. */
    ReportForm form() {
        return report.table();
    }

    ReportTexts texts() {
        return new ReportTexts(report, delimiter);
    }

    ZoneId zone() {
        return times.zone();
    }

    DateTimeFormatter labels() {
        return ReportTimes.labels(interval());
    }

    /** How an id is written: a person whom the filter names by a user id has that one. */
    String named(String id) {
        return users.getOrDefault(id, id);
    }

    ReadReport asked(ReportForm form) {
        ReportFilter filter = new ReportFilter(event(), sessions(), people(), times.from(), times.to());
        boolean emptyToo = given.text("responseOptions:skipEmptyDates")
                .filter(text -> text.equals("false") || text.equals("0"))
                .isPresent();
        return new ReadReport(form, filter, interval(), emptyToo, zone().getId(), page(), null);
    }

    private ReportInterval interval() {
        String name =
                given.text(FILTER + "interval").filter(text -> !text.isEmpty()).orElse("days");
        ReportInterval interval = INTERVALS.get(name);
        if (interval == null) {
            throw KalturaError.notInEnum(name, "interval", "KalturaReportInterval")
                    .failure();
        }
        return interval;
    }

    private @Nullable String event() {
        List<String> events = list(FILTER + "virtualEventIdIn", delimiter);
        if (events.size() > 1) {
            throw KalturaError.wrongFormat("virtualEventIdIn", "the id of one event")
                    .failure();
        }
        return events.isEmpty() ? null : events.get(0);
    }

    private List<String> sessions() {
        Set<String> wanted = new LinkedHashSet<>();
        boolean named = false;
        for (String filter : SESSION_FILTERS) {
            named |= narrow(wanted, named, list(FILTER + filter, delimiter));
        }
        if (report.equals(KalturaReport.SESSIONS)) {
            named |= narrow(wanted, named, list("objectIds", ","));
        }
        return named && wanted.isEmpty() ? List.of(NO_SESSION) : List.copyOf(wanted);
    }

    /** Whether this filter says anything; then what it does not name is not wanted. */
    private static boolean narrow(Set<String> wanted, boolean named, List<String> filter) {
        if (filter.isEmpty()) {
            return false;
        }
        if (named) {
            wanted.retainAll(filter);
        } else {
            wanted.addAll(filter);
        }
        return true;
    }

    private List<String> people() {
        Set<String> wanted = new LinkedHashSet<>(list(FILTER + "userIds", delimiter));
        if (report.equals(KalturaReport.PEOPLE)) {
            wanted.addAll(list("objectIds", ","));
        }
        return wanted.stream().map(this::person).toList();
    }

    private String person(String user) {
        if (PERSON.matcher(user).matches()) {
            return user;
        }
        String person = personOf.apply(user);
        users.put(person, user);
        return person;
    }

    private List<String> list(String name, String separator) {
        return given.text(name).stream()
                .flatMap(text -> List.of(text.split(Pattern.quote(separator))).stream())
                .map(String::trim)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private ReportPage page() {
        String order = given.text("order").orElse("");
        boolean descending = order.startsWith(DESCENDING);
        int size = (int) Math.max(1, Math.min(given.number("pager:pageSize").orElse(ROWS), ReportPage.ROWS));
        long index = Math.max(1, given.number("pager:pageIndex").orElse(1L));
        int offset = (int) Math.min((index - 1) * size, Integer.MAX_VALUE);
        return new ReportPage(count(descending ? order.substring(1) : order), descending, offset, size);
    }

    private @Nullable String count(String header) {
        if (header.isEmpty()) {
            return null;
        }
        return report.column(header)
                .map(KalturaReport.Column::count)
                .orElseThrow(() -> KalturaError.wrongFormat("order", "a header of the table, after - for descending")
                        .failure());
    }
}
