package io.ovation.analytics.report;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.report.ExportLines;
import io.ovation.contracts.report.ReadExportLines;
import io.ovation.contracts.report.ReadReport;
import io.ovation.contracts.report.ReportAnswer;
import io.ovation.contracts.report.ReportEndpoints;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The door of reports and exports: for admins, each about their own account.
 *
 * <p>All calls come from one thread.
 */
public final class Reports {
    private final ListedSessions listed;
    private final Activities activities;
    private final Transcript transcript;
    private final AnswerLines answers;
    private final AttendanceLines attendance;
    private final Timers timers;

    /** Reads over the bus; {@code journal} is the one with the dashboards. */
    public Reports(Bus bus, Sessions sessions, Journal journal, Timers timers, ReportSettings settings) {
        this.listed = new ListedSessions(bus, sessions, settings.sessions());
        this.activities = new Activities(bus, timers, settings.deeds());
        this.transcript = new Transcript(bus);
        this.answers = new AnswerLines(bus);
        this.attendance = new AttendanceLines(journal);
        this.timers = timers;
    }

    /** Answers at this server. */
    public void bind(BusServer server, ChannelBinding binding) {
        server.on(
                        ReportEndpoints.READ_REPORT,
                        (asked, call) -> admin(binding, call).compose(caller -> read(asked, caller)))
                .on(
                        ReportEndpoints.READ_EXPORT_LINES,
                        (asked, call) -> admin(binding, call).compose(caller -> lines(asked, caller)));
    }

    private static Future<Caller> admin(ChannelBinding binding, CallContext call) {
        return binding.caller(call)
                .compose(caller -> caller.role() == Role.ADMIN
                        ? Future.succeededFuture(caller)
                        : Future.failedFuture(Problems.FORBIDDEN.failure()));
    }

    private Future<ReportAnswer> read(ReadReport asked, Caller caller) {
        Questions.check(asked);
        Instant now = timers.now();
        Instant asOf = asked.asOf() == null || asked.asOf().isAfter(now) ? now : asked.asOf();
        return listed.of(caller.account(), asked.filter()).compose(found -> {
            List<Activity> known = found.stream()
                    .map(session -> activities.of(caller.account(), session.id()))
                    .toList();
            return activities
                    .readOn(known, asOf)
                    .map(whole -> whole
                            ? new Counting(reported(found, known), asked).answer(asOf)
                            : ReportAnswer.notYet(asOf));
        });
    }

    private static List<Reported> reported(List<SessionView> sessions, List<Activity> known) {
        List<Reported> reported = new ArrayList<>();
        for (int place = 0; place < sessions.size(); place++) {
            SessionView session = sessions.get(place);
            Activity activity = known.get(place);
            reported.add(new Reported(session.id(), session.name(), activity.people(), activity.deeds()));
        }
        return reported;
    }

    private Future<ExportLines> lines(ReadExportLines asked, Caller caller) {
        return switch (asked.kind()) {
            case CHAT -> transcript.page(caller, asked.cursor());
            case ANSWERS -> answers.page(caller, asked.cursor());
            case ATTENDANCE -> attendance.page(caller, asked.cursor());
        };
    }
}
