package io.ovation.analytics.report;

import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.report.ReportFilter;
import io.ovation.contracts.report.ReportProblems;
import io.ovation.contracts.stage.ListSessions;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which sessions a report is about, by start and then by id; those that are named and not there are left out. */
final class ListedSessions {
    private final Bus bus;
    private final Sessions sessions;
    private final int most;

    /** Refuses more sessions than {@code most}. */
    ListedSessions(Bus bus, Sessions sessions, int most) {
        this.bus = bus;
        this.sessions = sessions;
        this.most = most;
    }

    Future<List<SessionView>> of(String account, ReportFilter filter) {
        return filter.sessions().isEmpty() ? page(account, filter.event(), new ArrayList<>()) : named(account, filter);
    }

    private Future<List<SessionView>> named(String account, ReportFilter filter) {
        List<Future<Optional<SessionView>>> asked = filter.sessions().stream()
                .distinct()
                .map(session -> one(account, session))
                .toList();
        return Future.all(asked)
                .map(all -> few(asked.stream()
                        .flatMap(each -> each.result().stream())
                        .filter(view -> filter.event() == null || filter.event().equals(view.event()))
                        .sorted(Comparator.comparing(SessionView::startDate).thenComparing(SessionView::id))
                        .toList()));
    }

    private Future<Optional<SessionView>> one(String account, String session) {
        return sessions.settings(account, session)
                .map(SessionSettings::view)
                .map(Optional::of)
                .recover(failure -> failure instanceof ProblemException refusal
                                && refusal.problem().code().equals(Problems.NOT_FOUND.code())
                        ? Future.succeededFuture(Optional.empty())
                        : Future.failedFuture(failure));
    }

    private Future<List<SessionView>> page(String account, @Nullable String event, List<SessionView> found) {
        ListSessions asked = new ListSessions(account, event, null, after(found), SessionLimits.PAGE);
        return bus.ask(StageEndpoints.LIST_SESSIONS, asked, CallContext.service(""))
                .compose(page -> {
                    found.addAll(page.sessions());
                    few(found);
                    return page.more() ? page(account, event, found) : Future.succeededFuture(found);
                });
    }

    private static ListSessions.@Nullable Place after(List<SessionView> found) {
        if (found.isEmpty()) {
            return null;
        }
        SessionView last = found.get(found.size() - 1);
        return new ListSessions.Place(last.startDate(), last.id());
    }

    private List<SessionView> few(List<SessionView> found) {
        if (found.size() > most) {
            throw ReportProblems.TOO_LARGE
                    .withDetail("Name an event or sessions: a report is about at most " + most + " sessions.")
                    .failure();
        }
        return found;
    }
}
