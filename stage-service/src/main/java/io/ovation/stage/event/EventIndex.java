package io.ovation.stage.event;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The collection {@code stage_events}: which events an account has. Written after the log, as often as one likes. */
final class EventIndex {
    private static final String COLLECTION = "stage_events";

    private final MongoClient mongo;

    EventIndex(MongoClient mongo) {
        this.mongo = mongo;
    }

    /** Notes an event, its organizers alone, unless this or a newer version is noted. */
    Future<Void> put(Event event) {
        JsonObject older = new JsonObject()
                .put("_id", event.account() + "/" + event.id())
                .put("version", new JsonObject().put("$lt", event.version()));
        JsonObject content = new JsonObject()
                .put("version", event.version())
                .put("organizers", new JsonArray(event.organizers()))
                .put("event", Json.text(withOrganizersAlone(event)));
        UpdateOptions upsert = new UpdateOptions().setUpsert(true).setWriteOption(WriteOption.MAJORITY);
        return mongo.updateCollectionWithOptions(COLLECTION, older, new JsonObject().put("$set", content), upsert)
                .<Void>mapEmpty()
                .recover(failure ->
                        StoreErrors.isDuplicateKey(failure) ? Future.succeededFuture() : Future.failedFuture(failure));
    }

    private static Event withOrganizersAlone(Event event) {
        Map<String, Member> organizers = new LinkedHashMap<>(event.people());
        organizers.values().removeIf(member -> !member.organizes());
        return new Event(
                event.account(),
                event.id(),
                event.details(),
                event.creators(),
                organizers,
                event.version(),
                event.organizersAsOf());
    }

    /** Events of an account by id; only those of this organizer, unless null. */
    Future<List<Event>> page(String account, @Nullable String organizer, @Nullable String after, int limit) {
        String from = account + "/" + (after == null ? "" : after);
        JsonObject query =
                new JsonObject().put("_id", new JsonObject().put("$gt", from).put("$lt", account + "0"));
        if (organizer != null) {
            query.put("organizers", organizer);
        }
        FindOptions byId =
                new FindOptions().setSort(new JsonObject().put("_id", 1)).setLimit(limit);
        return mongo.findWithOptions(COLLECTION, query, byId)
                .map(documents -> documents.stream()
                        .map(document -> Json.read(Buffer.buffer(document.getString("event")), Event.class))
                        .toList());
    }
}
