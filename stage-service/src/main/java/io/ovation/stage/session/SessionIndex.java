package io.ovation.stage.session;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.stage.ListSessions;
import io.ovation.contracts.stage.SessionLimits;
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
import io.vertx.ext.mongo.IndexModel;
import io.vertx.ext.mongo.IndexOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import io.vertx.ext.mongo.WriteOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The collection {@code stage_sessions}: which sessions an account has. Written after the log, as often as one likes. */
final class SessionIndex {
    private static final String COLLECTION = "stage_sessions";
    private static final String ID = "_id";
    private static final String ACCOUNT = "account";
    private static final String START = "startDate";
    private static final String TAGS = "tags";

    private final MongoClient mongo;

    SessionIndex(MongoClient mongo) {
        this.mongo = mongo;
    }

    /** Creates the database index by which MongoDB pages through an account's sessions. */
    Future<Void> open() {
        JsonObject byStart = new JsonObject().put(ACCOUNT, 1).put(START, 1).put(ID, 1);
        return mongo.createIndexes(COLLECTION, List.of(new IndexModel(byStart, new IndexOptions())));
    }

    /** Notes a session unless this or a newer version is noted. */
    Future<Void> put(SessionSettings session) {
        JsonObject older = new JsonObject()
                .put(ID, channel(session).toString())
                .put("version", new JsonObject().put("$lt", session.version()));
        JsonObject content = new JsonObject()
                .put("version", session.version())
                .put(ACCOUNT, session.account())
                .put("event", session.view().event())
                .put("visibility", session.view().visibility().name())
                .put(START, date(session.view().startDate()))
                .put(TAGS, new JsonArray(session.view().tags()))
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

    private static JsonObject date(Instant at) {
        return new JsonObject().put("$date", at.toString());
    }

    private static JsonArray people(SessionSettings session) {
        JsonArray people = new JsonArray();
        Stream.concat(session.view().moderators().stream(), session.view().speakers().stream())
                .map(SessionPerson::person)
                .forEach(people::add);
        session.organizers().forEach(people::add);
        return people;
    }

    /** The channels of some sessions of an event. */
    Future<List<ChannelId>> ofEvent(String account, String event, int limit) {
        FindOptions ids =
                new FindOptions().setFields(new JsonObject().put(ID, 1)).setLimit(limit);
        return mongo.findWithOptions(
                        COLLECTION, new JsonObject().put(ACCOUNT, account).put("event", event), ids)
                .map(found -> found.stream()
                        .map(document -> ChannelId.parse(document.getString(ID)))
                        .toList());
    }

    /** A page by start, one more than asked for if there are others; null for {@code person} means all of the account. */
    Future<List<SessionSettings>> page(ListSessions asked, @Nullable String person) {
        JsonArray all = visible(asked.account(), asked.event(), person);
        if (asked.tag() != null) {
            all.add(new JsonObject().put(TAGS, asked.tag()));
        }
        ListSessions.Place after = asked.after();
        if (after != null) {
            all.add(behind(asked.account(), after));
        }
        FindOptions byStart = new FindOptions()
                .setSort(new JsonObject().put(START, 1).put(ID, 1))
                .setLimit(asked.limit() + 1);
        return mongo.findWithOptions(COLLECTION, new JsonObject().put("$and", all), byStart)
                .map(documents -> documents.stream().map(SessionIndex::settings).toList());
    }

    private static JsonObject behind(String account, ListSessions.Place place) {
        JsonObject start = date(place.startDate());
        String id = new ChannelId(account, place.session(), StageEndpoints.CHANNEL).toString();
        return new JsonObject()
                .put(
                        "$or",
                        new JsonArray()
                                .add(new JsonObject().put(START, new JsonObject().put("$gt", start)))
                                .add(new JsonObject().put(START, start).put(ID, new JsonObject().put("$gt", id))));
    }

    /** The tags of each session, the sessions that start last first, of at most {@link SessionLimits#TAGGED}. */
    Future<List<List<String>>> tags(String account, @Nullable String event, @Nullable String person) {
        FindOptions newest = new FindOptions()
                .setFields(new JsonObject().put(TAGS, 1))
                .setSort(new JsonObject().put(START, -1))
                .setLimit(SessionLimits.TAGGED);
        JsonObject query = new JsonObject().put("$and", visible(account, event, person));
        return mongo.findWithOptions(COLLECTION, query, newest)
                .map(documents -> documents.stream()
                        .map(document -> document.getJsonArray(TAGS, new JsonArray()).stream()
                                .map(String.class::cast)
                                .toList())
                        .toList());
    }

    /** Those of an account that are published or name the person. */
    private static JsonArray visible(String account, @Nullable String event, @Nullable String person) {
        JsonArray all = new JsonArray().add(new JsonObject().put(ACCOUNT, account));
        if (event != null) {
            all.add(new JsonObject().put("event", event));
        }
        if (person != null) {
            JsonArray either = new JsonArray()
                    .add(new JsonObject().put("visibility", "PUBLISHED"))
                    .add(new JsonObject().put("people", person));
            all.add(new JsonObject().put("$or", either));
        }
        return all;
    }

    private static SessionSettings settings(JsonObject document) {
        return Json.read(Buffer.buffer(document.getString("settings")), SessionSettings.class);
    }
}
