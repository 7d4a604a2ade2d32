package io.ovation.interactions.interaction;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.journal.Row;
import io.ovation.platform.reaction.Counts;
import io.ovation.platform.store.StoreErrors;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.BulkOperation;
import io.vertx.ext.mongo.BulkWriteOptions;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import io.vertx.ext.mongo.WriteOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people answered: one document of {@code interactions_answers} for each (interaction, person), so that the store itself says once. The id
 * begins with the interaction's, so that its answers are one range of ids.
 */
final class Answers implements Counts {
    private static final String COLLECTION = "interactions_answers";

    /** Ids of an interaction's answers go on with this character; the next in ASCII ends the range. */
    private static final String MARK = "|";

    private static final String AFTER_MARK = "}";

    /** Ids of a channel's rows go on with this character; the next in ASCII ends the range. */
    private static final String OF_CHANNEL = "#";

    private static final String AFTER_CHANNEL = "$";

    private final MongoClient mongo;

    Answers(MongoClient mongo) {
        this.mongo = mongo;
    }

    /** The document id of a person's answer. */
    static String id(ChannelId channel, long interaction, String person) {
        return Row.id(channel, interaction) + MARK + person;
    }

    private static JsonObject range(ChannelId channel, long interaction) {
        String prefix = Row.id(channel, interaction);
        return new JsonObject().put("$gte", prefix + MARK).put("$lt", prefix + AFTER_MARK);
    }

    /** Answers by their ids; those that are not there are missing. */
    Future<Map<String, StoredAnswer>> byIds(Collection<String> ids) {
        return find(ids).map(found -> {
            Map<String, StoredAnswer> known = new HashMap<>();
            found.forEach(document -> known.put(document.getString("_id"), StoredAnswer.of(document)));
            return known;
        });
    }

    /** Writes first answers and, over the version before, later ones; false when some met another document there and were not written. */
    Future<Boolean> write(Map<String, StoredAnswer> answers) {
        if (answers.isEmpty()) {
            return Future.succeededFuture(true);
        }
        List<BulkOperation> operations = new ArrayList<>();
        answers.forEach((id, answer) -> operations.add(write(id, answer)));
        BulkWriteOptions anyOrder = new BulkWriteOptions(false).setWriteOption(WriteOption.MAJORITY);
        return mongo.bulkWriteWithOptions(COLLECTION, operations, anyOrder)
                .map(result -> result.getInsertedCount() + result.getMatchedCount() == operations.size())
                .recover(failure -> StoreErrors.isDuplicateKey(failure)
                        ? Future.succeededFuture(false)
                        : Future.failedFuture(failure));
    }

    private static BulkOperation write(String id, StoredAnswer answer) {
        JsonObject before = new JsonObject().put("_id", id).put("version", answer.version() - 1);
        return answer.version() == StoredAnswer.FIRST
                ? BulkOperation.createInsert(answer.document(id))
                : BulkOperation.createReplace(before, answer.document(id));
    }

    /** What a person answered to one interaction. */
    Future<Optional<StoredAnswer>> one(ChannelId channel, long interaction, String person) {
        return of(channel, List.of(interaction), person)
                .map(found -> found.stream().findFirst());
    }

    /** What a person answered to these. */
    Future<List<StoredAnswer>> of(ChannelId channel, Collection<Long> interactions, String person) {
        return find(interactions.stream()
                        .map(interaction -> id(channel, interaction, person))
                        .toList())
                .map(Answers::read);
    }

    private Future<List<JsonObject>> find(Collection<String> ids) {
        JsonArray wanted = new JsonArray(List.copyOf(ids));
        return ids.isEmpty()
                ? Future.succeededFuture(List.of())
                : mongo.find(COLLECTION, new JsonObject().put("_id", new JsonObject().put("$in", wanted)));
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

    /** Some of the answers to whatever in a session, by the order of their ids. */
    Future<List<StoredAnswer>> after(ChannelId channel, @Nullable String place, int limit) {
        JsonObject ids = new JsonObject().put("$lt", channel + AFTER_CHANNEL);
        ids.put(place == null ? "$gte" : "$gt", channel + OF_CHANNEL + (place == null ? "" : place));
        FindOptions options =
                new FindOptions().setSort(new JsonObject().put("_id", 1)).setLimit(limit);
        return mongo.findWithOptions(COLLECTION, new JsonObject().put("_id", ids), options)
                .map(Answers::read);
    }

    /** Where an answer stands among those of its session. */
    static String place(StoredAnswer answer) {
        return "%012d".formatted(answer.interaction()) + MARK + answer.person();
    }

    private static List<StoredAnswer> read(List<JsonObject> documents) {
        return documents.stream().map(StoredAnswer::of).toList();
    }

    /** Keeps an answer out of what is shared, or not; false when there is none of this place. */
    Future<Boolean> hide(ChannelId channel, long interaction, String place, boolean hidden) {
        JsonObject one =
                new JsonObject().put("_id", range(channel, interaction)).put("place", place);
        JsonObject change = new JsonObject()
                .put("$set", new JsonObject().put("hidden", hidden))
                .put("$inc", new JsonObject().put("version", 1));
        UpdateOptions majority = new UpdateOptions().setWriteOption(WriteOption.MAJORITY);
        return mongo.updateCollectionWithOptions(COLLECTION, one, change, majority)
                .map(result -> result.getDocMatched() > 0);
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
