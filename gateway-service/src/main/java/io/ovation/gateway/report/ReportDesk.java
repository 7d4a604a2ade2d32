package io.ovation.gateway.report;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problems;
import io.ovation.contracts.report.ExportKind;
import io.ovation.contracts.report.ExportLines;
import io.ovation.contracts.report.ReadExportLines;
import io.ovation.contracts.report.ReadReport;
import io.ovation.contracts.report.ReportAnswer;
import io.ovation.contracts.report.ReportEndpoints;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Client;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.identity.Principal;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.jspecify.annotations.Nullable;

/** Asks analytics-service for reports and lines of exports. All threads may use it. */
public final class ReportDesk {
    /** Each question reads logs for about half a second. */
    private static final int QUESTIONS = 240;

    private final Bus bus;
    private final Admission admission;

    public ReportDesk(Bus bus, Admission admission) {
        this.bus = bus;
        this.admission = admission;
    }

    /** A whole report of what the token may see; fails with {@code forbidden} without an ADMIN token. */
    public Future<ReportAnswer> read(Principal principal, Client client, ReadReport asked) {
        Promise<ReportAnswer> whole = Promise.promise();
        try {
            Caller admin = admission.outsideSessions(admin(principal));
            ask(new Asking(admin, client, asked.with(Bound.filter(principal, asked.filter())), whole), QUESTIONS);
        } catch (RuntimeException refusal) {
            whole.fail(refusal);
        }
        return whole.future();
    }

    /** Somebody who waits for a report. */
    private record Asking(Caller admin, Client client, ReadReport asked, Promise<ReportAnswer> whole) {
        Asking again(ReportAnswer notYet) {
            return new Asking(admin, client, asked.asOf(notYet.asOf()), whole);
        }
    }

    private void ask(Asking asking, int questions) {
        bus.askOwner(
                        ReportEndpoints.READ_REPORT,
                        asking.admin().account(),
                        asking.asked(),
                        admission.context(asking.admin(), ReportEndpoints.SERVICE, asking.client()))
                .onFailure(asking.whole()::fail)
                .onSuccess(answer -> {
                    if (answer.whole()) {
                        asking.whole().complete(answer);
                    } else if (questions > 1) {
                        ask(asking.again(answer), questions - 1);
                    } else {
                        asking.whole().fail(Problems.OVERLOADED.failure());
                    }
                });
    }

    /** Some lines of an export of the caller's session. */
    public Future<ExportLines> lines(Caller caller, Client client, ExportKind kind, @Nullable String cursor) {
        return bus.ask(
                ReportEndpoints.READ_EXPORT_LINES,
                new ReadExportLines(kind, cursor),
                admission.context(caller, ReportEndpoints.SERVICE, client));
    }

    /**
     * The same principal.
     *
     * @throws io.ovation.contracts.ProblemException {@code forbidden} when the token is not an ADMIN one
     */
    public static Principal admin(Principal principal) {
        if (principal.type() != Principal.Type.ADMIN) {
            throw Problems.FORBIDDEN
                    .withDetail("Reports and exports need an ADMIN token.")
                    .failure();
        }
        return principal;
    }
}
