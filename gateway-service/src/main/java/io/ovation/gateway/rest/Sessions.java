package io.ovation.gateway.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.Caller;
import io.ovation.contracts.stage.CreateSession;
import io.ovation.contracts.stage.ListSessions;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.gateway.admission.Admission;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions, as stage-service gives them. */
final class Sessions {
    private static final long DEFAULT_PAGE = 100;
    private static final Comparator<SessionView> BY_START =
            Comparator.comparing(SessionView::startDate).thenComparing(SessionView::id);

    private final Bus bus;
    private final Admission admission;

    /** Some sessions and, unless they are the last, the cursor of the next ones. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<SessionView> sessions, @Nullable String nextCursor) {}

    Sessions(Bus bus, Admission admission) {
        this.bus = bus;
        this.admission = admission;
    }

    Future<Object> list(Call call) {
        Cursor after = call.query("cursor").map(Cursor::parse).orElse(Cursor.START);
        int limit = call.queryNumber("limit").orElse(DEFAULT_PAGE).intValue();
        Caller caller = admission.outsideSessions(call.owner());
        return bus.ask(StageEndpoints.LIST_SESSIONS, new ListSessions(caller.account()), context(call, caller))
                .map(all -> page(all.sessions(), after, limit));
    }

    Future<Object> create(Call call) {
        Caller caller = admission.outsideSessions(call.owner());
        JsonObject wanted = call.body();
        call.header("Idempotency-Key").ifPresent(key -> wanted.put("clientId", key));
        CreateSession command = Json.read(wanted.toBuffer(), CreateSession.class);
        return bus.ask(StageEndpoints.CREATE_SESSION, command, context(call, caller))
                .map(session -> session);
    }

    Future<Object> one(Call call) {
        return Future.succeededFuture(call.inSession().session());
    }

    private static Page page(List<SessionView> all, Cursor after, int limit) {
        List<SessionView> rest =
                all.stream().sorted(BY_START).filter(after::isBefore).toList();
        if (rest.size() <= limit) {
            return new Page(rest, null);
        }
        List<SessionView> some = rest.subList(0, limit);
        return new Page(some, Cursor.after(some.get(limit - 1)).text());
    }

    private CallContext context(Call call, Caller caller) {
        return admission.context(caller, StageEndpoints.SERVICE, call.client());
    }
}
