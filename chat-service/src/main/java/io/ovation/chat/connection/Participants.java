package io.ovation.chat.connection;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.connection.PersonView;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who has been in the sessions of an event: the collection {@code chat_participants}, one document each, written when somebody comes, at most
 * once a minute.
 *
 * <p>All calls come from one thread.
 */
final class Participants {
    private static final String COLLECTION = "chat_participants";
    private static final long AGAIN_MILLIS = 60_000;
    private static final int REMEMBERED = 50_000;

    private final MongoClient mongo;
    private final Timers timers;
    private final Map<String, Long> written = new LinkedHashMap<>(16, 0.75f, true);

    Participants(MongoClient mongo, Timers timers) {
        this.mongo = mongo;
        this.timers = timers;
    }

    /**
     * Somebody of an event.
     *
     * @param key by which they are sorted, for cursors
     */
    record Found(PersonView person, String key) {}

    Future<Void> open() {
        return mongo.createIndex(COLLECTION, new JsonObject().put("scope", 1).put("key", 1));
    }

    /** Notes that the caller is in the event, by way of this session. */
    Future<Void> seen(ChannelId channel, Caller caller) {
        String id = scope(channel) + caller.person();
        String known = id + "/" + caller.session() + "/" + caller.name();
        long now = timers.monotonicMillis();
        Long last = written.get(known);
        if (last != null && now - last < AGAIN_MILLIS) {
            return Future.succeededFuture();
        }
        String search = caller.name().toLowerCase(Locale.ROOT);
        JsonObject person = new JsonObject()
                .put("scope", scope(channel))
                .put("person", caller.person())
                .put("name", caller.name())
                .put("search", search)
                .put("key", search + " " + caller.person())
                .put("session", caller.session())
                .put("seenAt", timers.now().toEpochMilli());
        return mongo.updateCollectionWithOptions(
                        COLLECTION,
                        new JsonObject().put("_id", id),
                        new JsonObject().put("$set", person),
                        new UpdateOptions().setUpsert(true))
                .onSuccess(stored -> remember(known, now))
                .mapEmpty();
    }

    private void remember(String known, long now) {
        written.put(known, now);
        if (written.size() > REMEMBERED) {
            written.remove(written.keySet().iterator().next());
        }
    }

    /** Somebody of the event, or nothing. */
    Future<Optional<PersonView>> one(ChannelId channel, String person) {
        return mongo.findOne(COLLECTION, new JsonObject().put("_id", scope(channel) + person), null)
                .map(found -> Optional.ofNullable(found).map(each -> read(each).person()));
    }

    /** People with {@code typed} in their names, by name, after the key of the page before. */
    Future<List<Found>> named(ChannelId channel, String typed, @Nullable String after, int limit) {
        JsonObject query = new JsonObject()
                .put("scope", scope(channel))
                .put("key", new JsonObject().put("$gt", after == null ? "" : after))
                .put(
                        "search",
                        new JsonObject()
                                .put("$regex", Pattern.quote(typed.strip().toLowerCase(Locale.ROOT))));
        return find(query, new JsonObject().put("key", 1), limit);
    }

    /** Those who were last seen in this session, the newest first. */
    Future<List<Found>> of(ChannelId channel, String session, int limit) {
        JsonObject query = new JsonObject().put("scope", scope(channel)).put("session", session);
        return find(query, new JsonObject().put("seenAt", -1), limit);
    }

    private Future<List<Found>> find(JsonObject query, JsonObject sort, int limit) {
        return mongo.findWithOptions(
                        COLLECTION, query, new FindOptions().setSort(sort).setLimit(limit))
                .map(found -> found.stream().map(Participants::read).toList());
    }

    private static Found read(JsonObject document) {
        return new Found(
                new PersonView(document.getString("person"), document.getString("name")), document.getString("key"));
    }

    static String scope(ChannelId channel) {
        return channel.account() + "/" + channel.session() + "/";
    }
}
