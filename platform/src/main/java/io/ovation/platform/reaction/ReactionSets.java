package io.ovation.platform.reaction;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.journal.Row;
import io.ovation.platform.store.StoreErrors;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.WriteOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who reacted how: one document of {@code <prefix>_reactions} for each (message, person, reaction), so that the store itself says once. The
 * id begins with the message's, so that the reactions of neighbouring messages are one range of ids.
 */
public final class ReactionSets implements Counts {
    /** Ids of a message's reactions go on with this character; the next in ASCII ends the range. */
    private static final String MARK = "|";

    private static final String AFTER_MARK = "}";

    /** Messages that lie further apart are counted in two queries. */
    private static final long MAX_GAP = 100;

    private final MongoClient mongo;
    private final String collection;

    public ReactionSets(MongoClient mongo, String prefix) {
        this.mongo = mongo;
        this.collection = prefix + "_reactions";
    }

    private static String id(ChannelId channel, long message, String person, String reaction) {
        return Row.id(channel, message) + MARK + person + MARK + reaction;
    }

    /** Adds a reaction; false when it was there. */
    public Future<Boolean> add(ChannelId channel, long message, String person, String reaction) {
        JsonObject document = new JsonObject()
                .put("_id", id(channel, message, person, reaction))
                .put("message", message)
                .put("reaction", reaction);
        return mongo.insertWithOptions(collection, document, WriteOption.MAJORITY)
                .map(true)
                .recover(failure -> StoreErrors.isDuplicateKey(failure)
                        ? Future.succeededFuture(false)
                        : Future.failedFuture(failure));
    }

    /** Takes a reaction back; false when there was none. */
    public Future<Boolean> remove(ChannelId channel, long message, String person, String reaction) {
        JsonObject one = new JsonObject().put("_id", id(channel, message, person, reaction));
        return mongo.removeDocumentWithOptions(collection, one, WriteOption.MAJORITY)
                .map(result -> result.getRemovedCount() > 0);
    }

    /** People by reaction for each of these messages, empty where nobody reacted. */
    @Override
    public Future<Map<Long, Map<String, Long>>> count(ChannelId channel, Collection<Long> messages) {
        Map<Long, Map<String, Long>> counts = new TreeMap<>();
        messages.forEach(message -> counts.put(message, new TreeMap<>()));
        List<Future<Void>> queries = new ArrayList<>();
        runs(messages.stream().sorted().toList())
                .forEach(run -> queries.add(count(channel, run.get(0), run.get(run.size() - 1), counts)));
        return Future.all(queries).map(all -> counts);
    }

    /** Neighbours together, so that a query looks at few messages that nobody asked about. */
    private static List<List<Long>> runs(List<Long> sorted) {
        List<List<Long>> runs = new ArrayList<>();
        long previous = Long.MIN_VALUE / 2;
        for (long message : sorted) {
            if (message - previous > MAX_GAP) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(message);
            previous = message;
        }
        return runs;
    }

    private Future<Void> count(ChannelId channel, long first, long last, Map<Long, Map<String, Long>> counts) {
        JsonObject range = new JsonObject()
                .put("$gte", Row.id(channel, first) + MARK)
                .put("$lt", Row.id(channel, last) + AFTER_MARK);
        JsonObject group = new JsonObject()
                .put("_id", new JsonObject().put("message", "$message").put("reaction", "$reaction"))
                .put("people", new JsonObject().put("$sum", 1));
        JsonArray pipeline = new JsonArray()
                .add(new JsonObject().put("$match", new JsonObject().put("_id", range)))
                .add(new JsonObject().put("$group", group));
        return each(mongo.aggregate(collection, pipeline), found -> {
            JsonObject key = found.getJsonObject("_id");
            Map<String, Long> ofMessage = counts.get(key.getLong("message"));
            if (ofMessage != null) {
                ofMessage.put(key.getString("reaction"), found.getLong("people"));
            }
        });
    }

    private static Future<Void> each(ReadStream<JsonObject> stream, Handler<JsonObject> handler) {
        Promise<Void> ended = Promise.promise();
        stream.exceptionHandler(ended::tryFail)
                .endHandler(end -> ended.tryComplete())
                .handler(handler);
        return ended.future();
    }

    /** Which of the possible reactions a person gave to these messages. */
    public Future<Map<Long, List<String>>> of(
            ChannelId channel, String person, Collection<Long> messages, List<String> possible) {
        JsonArray ids = new JsonArray();
        for (long message : messages) {
            possible.forEach(reaction -> ids.add(id(channel, message, person, reaction)));
        }
        return mongo.find(collection, new JsonObject().put("_id", new JsonObject().put("$in", ids)))
                .map(documents -> {
                    Map<Long, List<String>> mine = new TreeMap<>();
                    documents.forEach(
                            document -> mine.computeIfAbsent(document.getLong("message"), fresh -> new ArrayList<>())
                                    .add(document.getString("reaction")));
                    return mine;
                });
    }
}
