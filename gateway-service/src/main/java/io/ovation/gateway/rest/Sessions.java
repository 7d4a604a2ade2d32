package io.ovation.gateway.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.stage.CreateSession;
import io.ovation.contracts.stage.ListSessions;
import io.ovation.contracts.stage.ListTags;
import io.ovation.contracts.stage.SessionList;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.SessionWish;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.contracts.stage.UpdateSession;
import io.ovation.gateway.admission.Admission;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions, as stage-service gives them. */
final class Sessions {
    private static final long DEFAULT_PAGE = 100;
    private static final long DEFAULT_TAGS = 20;

    private final Bus bus;
    private final Admission admission;

    /** Some sessions and, unless they are the last, the cursor of the next ones. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<SessionView> sessions, @Nullable String nextCursor) {
        static Page of(SessionList found) {
            List<SessionView> page = found.sessions();
            return new Page(
                    page, found.more() ? Cursor.after(page.get(page.size() - 1)).text() : null);
        }
    }

    Sessions(Bus bus, Admission admission) {
        this.bus = bus;
        this.admission = admission;
    }

    Future<Object> list(Call call) {
        Caller caller = admission.outsideSessions(call.owner());
        ListSessions asked = new ListSessions(
                caller.account(),
                call.query("event").orElse(null),
                call.query("tag").orElse(null),
                call.query("cursor").map(Cursor::parse).map(Cursor::place).orElse(null),
                call.queryNumber("limit").orElse(DEFAULT_PAGE).intValue());
        return bus.ask(StageEndpoints.LIST_SESSIONS, asked, context(call, caller))
                .map(Page::of);
    }

    Future<Object> tags(Call call) {
        Caller caller = admission.outsideSessions(call.owner());
        ListTags asked = new ListTags(
                caller.account(),
                call.query("event").orElse(null),
                call.query("prefix").orElse(""),
                call.queryNumber("limit").orElse(DEFAULT_TAGS).intValue());
        return bus.ask(StageEndpoints.LIST_TAGS, asked, context(call, caller)).map(found -> found);
    }

    Future<Object> create(Call call) {
        Caller caller = admission.outsideSessions(call.owner());
        JsonObject body = call.body();
        CreateSession command = new CreateSession(clientId(call), body.getString("id"), wish(body));
        return bus.ask(StageEndpoints.CREATE_SESSION, command, context(call, caller))
                .map(session -> session);
    }

    Future<Object> one(Call call) {
        return Future.succeededFuture(call.inSession().session());
    }

    /** What is null in the body is taken away; the contract says of which fields that may be asked. */
    Future<Object> update(Call call) {
        Caller caller = call.caller();
        JsonObject body = call.body();
        List<String> without = body.fieldNames().stream()
                .filter(field -> body.getValue(field) == null)
                .toList();
        UpdateSession command = new UpdateSession(
                caller.account(), caller.session(), clientId(call), body.getLong("version"), wish(body), without);
        ChannelId channel = caller.channel(StageEndpoints.CHANNEL);
        return bus.askOwner(StageEndpoints.UPDATE_SESSION, channel.toString(), command, context(call, caller))
                .map(session -> session);
    }

    private static SessionWish wish(JsonObject body) {
        return Json.read(body.toBuffer(), SessionWish.class);
    }

    private static @Nullable String clientId(Call call) {
        return call.header("Idempotency-Key").orElse(null);
    }

    private CallContext context(Call call, Caller caller) {
        return admission.context(caller, StageEndpoints.SERVICE, call.client());
    }
}
