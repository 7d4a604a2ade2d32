package io.ovation.gateway.kaltura;

import io.ovation.contracts.report.ReadReport;
import io.ovation.contracts.report.ReportAnswer;
import io.ovation.contracts.report.ReportForm;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Pace;
import io.ovation.gateway.report.ReportDesk;
import io.ovation.platform.identity.Principal;
import io.vertx.core.Future;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Kaltura's service {@code report}, for the types 3009 and 3010. */
final class ReportService {
    static final String NAME = "report";

    private final ReportDesk desk;
    private final Admission admission;
    private final Pace pace;

    ReportService(ReportDesk desk, Admission admission, Pace pace) {
        this.desk = desk;
        this.admission = admission;
        this.pace = pace;
    }

    Map<String, KalturaAction> actions() {
        return Map.of("getTable", this::table, "getTotal", this::total, "getGraphs", this::graphs);
    }

    private Future<@Nullable Object> table(KalturaCall call) {
        return read(
                call, ReportRequest::form, (request, answer) -> request.texts().table(answer, request::named));
    }

    private Future<@Nullable Object> total(KalturaCall call) {
        return read(
                call,
                request -> ReportForm.TOTAL,
                (request, answer) -> request.texts().total(answer.total()));
    }

    private Future<@Nullable Object> graphs(KalturaCall call) {
        return read(
                call,
                request -> ReportForm.GRAPH,
                (request, answer) -> request.texts().graphs(answer, request.labels(), request.zone()));
    }

    /** Which form of a report an action wants. */
    private interface Wanted {
        ReportForm of(ReportRequest request);
    }

    private Future<@Nullable Object> read(
            KalturaCall call, Wanted form, BiFunction<ReportRequest, ReportAnswer, Object> written) {
        return call.principal(admission)
                .map(principal -> SessionService.paced(pace, admission, ReportDesk.admin(principal)))
                .compose(principal -> read(call, principal, form, written));
    }

    private Future<@Nullable Object> read(
            KalturaCall call,
            Principal principal,
            Wanted form,
            BiFunction<ReportRequest, ReportAnswer, Object> written) {
        ReportRequest request =
                new ReportRequest(call.parameters(), user -> admission.personOf(principal.account(), user));
        ReadReport asked = request.asked(form.of(request));
        return desk.read(principal, call.client(), asked).map(answer -> written.apply(request, answer));
    }
}
