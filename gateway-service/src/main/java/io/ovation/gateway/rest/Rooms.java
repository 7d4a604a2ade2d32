package io.ovation.gateway.rest;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.room.ReadRoom;
import io.ovation.contracts.room.RoomAccess.RoomPolicy;
import io.ovation.contracts.room.RoomEndpoints;
import io.ovation.contracts.stage.CreateSession;
import io.ovation.contracts.stage.Participant;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.SessionWish;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.contracts.stage.StageRules;
import io.ovation.contracts.stage.StageRulesWanted;
import io.ovation.gateway.admission.Admission;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.Json;
import io.ovation.platform.identity.DisplayName;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rooms as programs that know nothing of sessions have them: a room is the room of a session that begins when it is made. */
final class Rooms {
    /** How long such a session is planned; the meeting itself ends when a moderator ends it. */
    private static final int MINUTES = 120;

    private final Bus bus;
    private final Admission admission;

    /** What was made. */
    record Room(String roomId, String name, RoomPolicy policy) {
        static Room of(SessionView session) {
            return new Room(
                    session.id(),
                    session.name(),
                    new RoomPolicy(
                            session.stage().join() != StageRules.Join.EVERYONE,
                            session.stage().requireHost()));
        }
    }

    Rooms(Bus bus, Admission admission) {
        this.bus = bus;
        this.admission = admission;
    }

    Future<Object> create(Call call) {
        Caller caller = admission.outsideSessions(call.owner());
        CreateSession command = new CreateSession(call.header("Idempotency-Key").orElse(null), null, wish(call));
        return bus.ask(
                        StageEndpoints.CREATE_SESSION,
                        command,
                        admission.context(caller, StageEndpoints.SERVICE, call.client()))
                .map(Room::of);
    }

    Future<Object> read(Call call) {
        ChannelId channel = call.caller().channel(RoomEndpoints.CHANNEL);
        return bus.askOwner(
                        RoomEndpoints.READ_ROOM,
                        channel.toString(),
                        new ReadRoom(channel),
                        admission.context(call.caller(), StageEndpoints.SERVICE, call.client()))
                .map(access -> access);
    }

    private static SessionWish wish(Call call) {
        JsonObject body = call.body();
        JsonObject policy = body.getJsonObject("policy", new JsonObject());
        Map<String, Object> wish = new HashMap<>(Map.of(
                "name", body.getString("name"),
                "startDate", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                "durationMinutes", MINUTES,
                "moderators", List.of(host(call)),
                "stage", stage(policy)));
        if (body.containsKey("event")) {
            wish.put("event", body.getString("event"));
        }
        return Json.record(wish, SessionWish.class);
    }

    private static StageRulesWanted stage(JsonObject policy) {
        boolean few = policy.getBoolean("stageMode", false);
        return new StageRulesWanted(few ? "speakers" : "everyone", policy.getBoolean("requireHost", false));
    }

    private static Participant host(Call call) {
        return new Participant(call.owner().user(), null, DisplayName.of(call.owner()));
    }
}
