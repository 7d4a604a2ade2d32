package io.ovation.chat.connection;

import com.mongodb.MongoException;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.connection.ConnectionState;
import io.ovation.contracts.connection.ConnectionView;
import io.ovation.contracts.connection.ConversationId;
import io.ovation.platform.bus.Json;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import io.vertx.ext.mongo.WriteOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everybody's list of connections: the collection {@code chat_connections}, one document for each person and conversation, made from the
 * conversation's log. An older state never replaces a newer one.
 */
final class ConnectionLists {
    private static final String COLLECTION = "chat_connections";
    private static final String STATE = "state";
    private static final int MOST = 500;
    private static final int DUPLICATE_KEY = 11_000;

    private final MongoClient mongo;

    ConnectionLists(MongoClient mongo) {
        this.mongo = mongo;
    }

    Future<Void> open() {
        return mongo.createIndex(COLLECTION, new JsonObject().put("owner", 1).put("at", -1));
    }

    /** Puts it into this person's list, unless something newer is there. */
    Future<Void> put(ChannelId channel, String person, ConnectionView view, long seq) {
        JsonObject document = new JsonObject()
                .put("owner", owner(channel, person))
                .put("seq", seq)
                .put("at", view.since().toEpochMilli())
                .put(STATE, view.state().name())
                .put("view", new JsonObject(Json.map(view)));
        JsonObject older = new JsonObject()
                .put("_id", owner(channel, person) + view.conversation())
                .put("seq", new JsonObject().put("$lt", seq));
        UpdateOptions options = new UpdateOptions().setUpsert(true).setWriteOption(WriteOption.MAJORITY);
        return mongo.updateCollectionWithOptions(COLLECTION, older, new JsonObject().put("$set", document), options)
                .<Void>mapEmpty()
                .recover(failure -> isNewerThere(failure) ? Future.succeededFuture() : Future.failedFuture(failure));
    }

    private static boolean isNewerThere(Throwable failure) {
        return failure instanceof MongoException refused && refused.getCode() == DUPLICATE_KEY;
    }

    /** A person's list, what changed last first. */
    Future<List<ConnectionView>> of(ChannelId channel, String person) {
        FindOptions newest =
                new FindOptions().setSort(new JsonObject().put("at", -1)).setLimit(MOST);
        return mongo.findWithOptions(COLLECTION, new JsonObject().put("owner", owner(channel, person)), newest)
                .map(found -> found.stream().map(ConnectionLists::view).toList());
    }

    /** How many requests of this person wait for an answer. */
    Future<Long> pending(ChannelId channel, String person) {
        return mongo.count(
                COLLECTION,
                new JsonObject().put("owner", owner(channel, person)).put(STATE, ConnectionState.ASKED.name()));
    }

    /** What others are to this person, by conversation. */
    Future<Map<String, ConnectionState>> states(ChannelId channel, String person, List<String> others) {
        return read(others.stream()
                .map(other -> owner(channel, person) + ConversationId.of(person, other))
                .toList());
    }

    /** What this person is to others, by conversation. */
    Future<Map<String, ConnectionState>> statesOfOthers(ChannelId channel, String person, List<String> others) {
        return read(others.stream()
                .map(other -> owner(channel, other) + ConversationId.of(person, other))
                .toList());
    }

    private Future<Map<String, ConnectionState>> read(List<String> ids) {
        JsonObject query = new JsonObject().put("_id", new JsonObject().put("$in", new JsonArray(ids)));
        return mongo.find(COLLECTION, query)
                .map(found -> found.stream()
                        .map(ConnectionLists::view)
                        .collect(Collectors.toMap(ConnectionView::conversation, ConnectionView::state)));
    }

    private static ConnectionView view(JsonObject document) {
        return Json.read(document.getJsonObject("view").toBuffer(), ConnectionView.class);
    }

    private static String owner(ChannelId channel, String person) {
        return Participants.scope(channel) + person + "/";
    }
}
