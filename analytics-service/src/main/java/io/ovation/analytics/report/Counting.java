package io.ovation.analytics.report;

import io.ovation.contracts.report.Engagement;
import io.ovation.contracts.report.ReadReport;
import io.ovation.contracts.report.ReportAnswer;
import io.ovation.contracts.report.ReportFilter;
import io.ovation.contracts.report.ReportPoint;
import io.ovation.contracts.report.ReportProblems;
import io.ovation.contracts.report.ReportRow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a report out of what is known of sessions. The same deeds make the same report, whoever asks when. */
final class Counting {
    /** The most points of a graph. */
    static final int POINTS = 10_000;

    private final List<Reported> sessions;
    private final ReadReport asked;
    private final Set<String> wanted;
    private final long from;
    private final long to;

    /** A person, while they are counted. */
    private static final class Row {
        private final Tally tally = Tally.ofOne();
        private String name = "";
    }

    Counting(List<Reported> sessions, ReadReport asked) {
        ReportFilter filter = asked.filter();
        this.sessions = sessions;
        this.asked = asked;
        this.wanted = Set.copyOf(filter.people());
        this.from = filter.from() == null ? Long.MIN_VALUE : filter.from().toEpochMilli();
        this.to = filter.to() == null ? Long.MAX_VALUE : filter.to().toEpochMilli();
    }

    /** Sessions in the order of their list, people by name, points by time. */
    ReportAnswer answer(Instant asOf) {
        return switch (asked.form()) {
            case SESSIONS -> Table.page(asOf, sessions(), asked.page());
            case PEOPLE -> Table.page(asOf, people(), asked.page());
            case TOTAL -> ReportAnswer.total(asOf, total());
            case GRAPH -> ReportAnswer.graph(asOf, points());
        };
    }

    private List<ReportRow> sessions() {
        List<ReportRow> rows = new ArrayList<>();
        sessions.forEach(session -> {
            Tally tally = Tally.ofMany();
            each(session, (deed, person, at) -> tally.did(deed, id(session, person), at));
            rows.add(new ReportRow(session.id(), session.name(), tally.first(), tally.last(), tally.counts()));
        });
        return rows;
    }

    private List<ReportRow> people() {
        Map<String, Row> people = new HashMap<>();
        sessions.forEach(session -> each(session, (deed, person, at) -> {
            String id = id(session, person);
            if (id != null) {
                Row row = people.computeIfAbsent(id, fresh -> new Row());
                row.tally.did(deed, id, at);
                row.name = newer(session.people().name(person), row.name);
            }
        }));
        List<ReportRow> rows = new ArrayList<>();
        people.forEach((id, row) ->
                rows.add(new ReportRow(id, row.name, row.tally.first(), row.tally.last(), row.tally.counts())));
        rows.sort(Comparator.comparing(ReportRow::name).thenComparing(ReportRow::id));
        return rows;
    }

    private static String newer(String name, String before) {
        return name.isEmpty() ? before : name;
    }

    private Engagement total() {
        Tally tally = Tally.ofMany();
        sessions.forEach(session -> each(session, (deed, person, at) -> tally.did(deed, id(session, person), at)));
        return tally.counts();
    }

    private List<ReportPoint> points() {
        Intervals intervals = new Intervals(asked.interval(), ZoneId.of(asked.zone()));
        Map<Instant, Tally> points = new TreeMap<>();
        if (asked.emptyToo() && from != Long.MIN_VALUE && to != Long.MAX_VALUE) {
            for (long at = from; at < to; at = intervals.after(at)) {
                point(points, intervals.start(at));
            }
        }
        sessions.forEach(session -> each(
                session,
                (deed, person, at) -> point(points, intervals.start(at)).did(deed, id(session, person), at)));
        return points.entrySet().stream()
                .map(point -> new ReportPoint(point.getKey(), point.getValue().counts()))
                .toList();
    }

    private static Tally point(Map<Instant, Tally> points, Instant start) {
        if (points.size() > POINTS) {
            throw ReportProblems.TOO_LARGE
                    .withDetail(
                            "Ask for a shorter time or longer intervals: a graph has at most " + POINTS + " points.")
                    .failure();
        }
        return points.computeIfAbsent(start, fresh -> Tally.ofMany());
    }

    private void each(Reported session, Deeds.Listener listener) {
        Deeds.Listener within = (deed, person, at) -> {
            if (at >= from && at < to && isWanted(session, person)) {
                listener.did(deed, person, at);
            }
        };
        session.deeds().forEach(deeds -> deeds.forEach(within));
    }

    private boolean isWanted(Reported session, int person) {
        return wanted.isEmpty() || (person != Deeds.NOBODY && wanted.contains(id(session, person)));
    }

    private static @Nullable String id(Reported session, int person) {
        return session.people().id(person);
    }
}
