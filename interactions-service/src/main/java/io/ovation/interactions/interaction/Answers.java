package io.ovation.interactions.interaction;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.journal.Row;
import io.ovation.platform.reaction.Counts;
import io.ovation.platform.store.StoreErrors;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import io.vertx.ext.mongo.WriteOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people answered: one document of {@code interactions_answers} for each (interaction, person), so that the store itself says once. The id
 * begins with the interaction's, so that its answers are one range of ids.
 */
final class Answers implements Counts {
    private static final String COLLECTION = "interactions_answers";

    /** Ids of an interaction's answers go on with this character; the next in ASCII ends the range. */
    private static final String MARK = "|";

    private static final String AFTER_MARK = "}";

    private final MongoClient mongo;

    Answers(MongoClient mongo) {
        this.mongo = mongo;
    }

    private static String id(ChannelId channel, long interaction, String person) {
        return Row.id(channel, interaction) + MARK + person;
    }

    private static JsonObject range(ChannelId channel, long interaction) {
        String prefix = Row.id(channel, interaction);
        return new JsonObject().put("$gte", prefix + MARK).put("$lt", prefix + AFTER_MARK);
    }

    /** Adds a person's first answer; false when there is one already. */
    Future<Boolean> add(ChannelId channel, StoredAnswer answer) {
        String id = id(channel, answer.interaction(), answer.person());
        return mongo.insertWithOptions(COLLECTION, answer.document(id), WriteOption.MAJORITY)
                .map(true)
                .recover(failure -> StoreErrors.isDuplicateKey(failure)
                        ? Future.succeededFuture(false)
                        : Future.failedFuture(failure));
    }

    /** Puts an answer in place of the version before it; false when there is another by now. */
    Future<Boolean> replace(ChannelId channel, StoredAnswer answer) {
        String id = id(channel, answer.interaction(), answer.person());
        JsonObject before = new JsonObject().put("_id", id).put("version", answer.version() - 1);
        UpdateOptions majority = new UpdateOptions().setWriteOption(WriteOption.MAJORITY);
        return mongo.replaceDocumentsWithOptions(COLLECTION, before, answer.document(id), majority)
                .map(result -> result.getDocMatched() > 0);
    }

    /** What a person answered to one interaction. */
    Future<Optional<StoredAnswer>> one(ChannelId channel, long interaction, String person) {
        return of(channel, List.of(interaction), person)
                .map(found -> found.stream().findFirst());
    }

    /** What a person answered to these. */
    Future<List<StoredAnswer>> of(ChannelId channel, Collection<Long> interactions, String person) {
        JsonArray ids = new JsonArray();
        interactions.forEach(interaction -> ids.add(id(channel, interaction, person)));
        return ids.isEmpty()
                ? Future.succeededFuture(List.of())
                : mongo.find(COLLECTION, new JsonObject().put("_id", new JsonObject().put("$in", ids)))
                        .map(Answers::read);
    }

    /** Some of the answers to one interaction. */
    Future<List<StoredAnswer>> page(ChannelId channel, long interaction, AnswerOrder order, int limit) {
        JsonObject query = order.after().put("_id", range(channel, interaction));
        return mongo.findWithOptions(
                        COLLECTION,
                        query,
                        new FindOptions().setSort(order.sort()).setLimit(limit))
                .map(Answers::read);
    }

    private static List<StoredAnswer> read(List<JsonObject> documents) {
        return documents.stream().map(StoredAnswer::of).toList();
    }

    /** How often each mark was made in the answers to each of these interactions. */
    @Override
    public Future<Map<Long, Map<String, Long>>> count(ChannelId channel, Collection<Long> interactions) {
        Map<Long, Map<String, Long>> counts = new TreeMap<>();
        List<Future<Void>> queries = new ArrayList<>();
        for (long interaction : interactions) {
            Map<String, Long> tally = new TreeMap<>();
            counts.put(interaction, tally);
            queries.add(tally(channel, interaction, tally));
        }
        return Future.all(queries).map(all -> counts);
    }

    private Future<Void> tally(ChannelId channel, long interaction, Map<String, Long> tally) {
        JsonObject group = new JsonObject().put("_id", "$marks").put("people", new JsonObject().put("$sum", 1));
        JsonArray pipeline = new JsonArray()
                .add(new JsonObject().put("$match", new JsonObject().put("_id", range(channel, interaction))))
                .add(new JsonObject().put("$unwind", "$marks"))
                .add(new JsonObject().put("$group", group));
        Promise<Void> ended = Promise.promise();
        mongo.aggregate(COLLECTION, pipeline)
                .exceptionHandler(ended::tryFail)
                .endHandler(end -> ended.tryComplete())
                .handler(found -> tally.put(found.getString("_id"), found.getLong("people")));
        return ended.future();
    }
}
