package io.ovation.gateway.kaltura;

import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Client;
import io.ovation.gateway.admission.Clients;
import io.ovation.gateway.admission.Pace;
import io.ovation.gateway.report.ReportDesk;
import io.ovation.gateway.tokens.TokenDesk;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kaltura's address of all calls, {@code /api_v3/service/<service>/action/<action>}, for the services that are about tokens and
 * reports. Whatever
 * becomes of a call, the status is 200; an error is told by the body and by the header {@code X-Kaltura}.
 */
public final class KalturaApi {
    private static final Logger LOG = LoggerFactory.getLogger(KalturaApi.class);
    private static final String JSON = "1";
    private static final String XML = "2";

    private final Clients clients;
    private final Map<String, Map<String, KalturaAction>> services;

    /** One exchange and how its answer is written. */
    private record Exchange(RoutingContext http, boolean json, long startedAt) {}

    public KalturaApi(TokenDesk desk, ReportDesk reports, Admission admission, Clients clients, Pace pace) {
        this.clients = clients;
        this.services = Map.of(
                "session", new SessionService(desk, admission, pace).actions(),
                "appToken", new AppTokenService(desk, admission, pace).actions(),
                "report", new ReportService(reports, admission, pace).actions());
    }

    /** Mounts it; larger bodies are refused. */
    public void mount(Router router, int bodyBytes) {
        router.route("/api_v3/*")
                .method(HttpMethod.GET)
                .method(HttpMethod.POST)
                .handler(BodyHandler.create(false).setBodyLimit(bodyBytes))
                .handler(this::serve);
    }

    private void serve(RoutingContext http) {
        long now = System.nanoTime();
        Parameters parameters;
        try {
            parameters = Parameters.of(http);
        } catch (KalturaError.Failure unreadable) {
            refuse(new Exchange(http, JSON.equals(http.request().getParam("format")), now), unreadable.error());
            return;
        }
        String format = parameters.text("format").orElse(XML);
        Exchange exchange = new Exchange(http, format.equals(JSON), now);
        if (format.equals(JSON) || format.equals(XML)) {
            serve(exchange, parameters);
        } else {
            refuse(exchange, KalturaError.notInEnum(format, "format", "KalturaResponseType"));
        }
    }

    private void serve(Exchange exchange, Parameters parameters) {
        Client client = clients.of(exchange.http());
        Optional<String> header = Optional.ofNullable(exchange.http().request().getHeader("Authorization"));
        String service = parameters.text("service").orElse("");
        String action = parameters.text("action").orElse("");
        KalturaCall call = new KalturaCall(service, action, parameters, client, header);
        Future.succeededFuture(call)
                .map(this::named)
                .compose(named -> action(named).answer(named).onFailure(failure -> note(failure, named)))
                .onSuccess(answer -> answer(exchange, answer))
                .onFailure(failure -> refuse(exchange, Refusals.of(failure, call)));
    }

    /** Kaltura does not look at capitals in these names. */
    private KalturaCall named(KalturaCall call) {
        if (call.service().isEmpty()) {
            throw KalturaError.SERVICE_NOT_SPECIFIED.failure();
        }
        String service = spelt(call.service(), services)
                .orElseThrow(() -> KalturaError.noService(call.service()).failure());
        if (call.action().isEmpty()) {
            throw KalturaError.ACTION_NOT_SPECIFIED.failure();
        }
        String action = spelt(call.action(), services.getOrDefault(service, Map.of()))
                .orElseThrow(() ->
                        KalturaError.noAction(call.service(), call.action()).failure());
        return new KalturaCall(service, action, call.parameters(), call.client(), call.authorization());
    }

    private static Optional<String> spelt(String name, Map<String, ?> known) {
        return known.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
    }

    private KalturaAction action(KalturaCall call) {
        return services.getOrDefault(call.service(), Map.of())
                .getOrDefault(
                        call.action(),
                        unknown -> Future.failedFuture(KalturaError.noAction(call.service(), call.action())
                                .failure()));
    }

    /** What nobody expected is logged, with nothing of the call but its name. */
    private static void note(Throwable failure, KalturaCall call) {
        if (Refusals.of(failure, call).equals(KalturaError.INTERNAL)) {
            LOG.atError()
                    .addKeyValue("requestId", call.client().requestId())
                    .setCause(failure)
                    .log("{}.{} failed", call.service(), call.action());
        }
    }

    private static void answer(Exchange exchange, @Nullable Object answer) {
        String body = exchange.json() ? Bodies.json(answer) : Bodies.xml(answer, took(exchange));
        write(exchange, body);
    }

    private static void refuse(Exchange exchange, KalturaError error) {
        exchange.http().response().putHeader("X-Kaltura", "error-" + error.code());
        write(exchange, exchange.json() ? Bodies.json(error) : Bodies.xml(error, took(exchange)));
    }

    private static long took(Exchange exchange) {
        return System.nanoTime() - exchange.startedAt();
    }

    private static void write(Exchange exchange, String body) {
        exchange.http()
                .response()
                .putHeader("Content-Type", exchange.json() ? "application/json" : "text/xml; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .end(body);
    }
}
