package io.ovation.stage.session;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.Json;
import io.ovation.platform.store.StoreErrors;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import io.vertx.ext.mongo.WriteOption;
import java.util.List;
import java.util.stream.Stream;

/** The collection {@code stage_sessions}: which sessions an account has. Written after the log, as often as one likes. */
final class SessionIndex {
    private static final String COLLECTION = "stage_sessions";
    private static final int MAX_LISTED = 1000;

    private final MongoClient mongo;

    SessionIndex(MongoClient mongo) {
        this.mongo = mongo;
    }

    /** Notes a session unless this or a newer version is noted. */
    Future<Void> put(SessionSettings session) {
        JsonObject older = new JsonObject()
                .put("_id", channel(session).toString())
                .put("version", new JsonObject().put("$lt", session.version()));
        JsonObject content = new JsonObject()
                .put("version", session.version())
                .put("account", session.account())
                .put("event", session.view().event())
                .put("visibility", session.view().visibility().name())
                .put("startDate", session.view().startDate().toString())
                .put("people", people(session))
                .put("settings", Json.text(session));
        UpdateOptions upsert = new UpdateOptions().setUpsert(true).setWriteOption(WriteOption.MAJORITY);
        return mongo.updateCollectionWithOptions(COLLECTION, older, new JsonObject().put("$set", content), upsert)
                .<Void>mapEmpty()
                .recover(failure ->
                        StoreErrors.isDuplicateKey(failure) ? Future.succeededFuture() : Future.failedFuture(failure));
    }

    static ChannelId channel(SessionSettings session) {
        return new ChannelId(session.account(), session.view().id(), StageEndpoints.CHANNEL);
    }

    private static JsonArray people(SessionSettings session) {
        JsonArray people = new JsonArray();
        Stream.concat(session.view().moderators().stream(), session.view().speakers().stream())
                .map(SessionPerson::person)
                .forEach(people::add);
        session.organizers().forEach(people::add);
        return people;
    }

    /** All sessions of an account, by start; those that start last are left out beyond a thousand. */
    Future<List<SessionSettings>> all(String account) {
        return find(new JsonObject().put("account", account));
    }

    /** Those of an account that are published or name the person. */
    Future<List<SessionSettings>> listedFor(String account, String person) {
        JsonArray either = new JsonArray()
                .add(new JsonObject().put("visibility", "PUBLISHED"))
                .add(new JsonObject().put("people", person));
        return find(new JsonObject().put("account", account).put("$or", either));
    }

    /** The channels of some sessions of an event. */
    Future<List<ChannelId>> ofEvent(String account, String event, int limit) {
        FindOptions ids =
                new FindOptions().setFields(new JsonObject().put("_id", 1)).setLimit(limit);
        return mongo.findWithOptions(COLLECTION, new JsonObject().put("account", account).put("event", event), ids)
                .map(found -> found.stream()
                        .map(document -> ChannelId.parse(document.getString("_id")))
                        .toList());
    }

    private Future<List<SessionSettings>> find(JsonObject query) {
        FindOptions byStart =
                new FindOptions().setSort(new JsonObject().put("startDate", 1)).setLimit(MAX_LISTED);
        return mongo.findWithOptions(COLLECTION, query, byStart)
                .map(documents -> documents.stream()
                        .map(document ->
                                Json.read(Buffer.buffer(document.getString("settings")), SessionSettings.class))
                        .toList());
    }
}
