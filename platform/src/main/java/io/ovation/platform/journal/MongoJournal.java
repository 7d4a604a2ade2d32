package io.ovation.platform.journal;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.store.StoreErrors;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.BulkOperation;
import io.vertx.ext.mongo.BulkWriteOptions;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.IndexOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import io.vertx.ext.mongo.WriteOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * The journal in MongoDB: {@code <prefix>_journal} with one document a row, {@code <prefix>_states} and {@code <prefix>_meta}.
 *
 * <p>The document id carries channel and seq, so it is the fence and the order; a second unique key lets each client id in once. Since
 * logs are dense, every page is a list of known ids, which needs no range scan on any store.
 */
public final class MongoJournal implements Journal {
    private final MongoClient mongo;
    private final String rows;
    private final String states;
    private final String epoch;

    private MongoJournal(MongoClient mongo, String prefix, String epoch) {
        this.mongo = mongo;
        this.rows = prefix + "_journal";
        this.states = prefix + "_states";
        this.epoch = epoch;
    }

    /** Opens the journal of one service, making its index and its epoch when they are not there. */
    public static Future<MongoJournal> open(MongoClient mongo, String prefix) {
        IndexOptions unique = new IndexOptions().unique(true);
        return mongo.createIndexWithOptions(prefix + "_journal", new JsonObject().put("once", 1), unique)
                .compose(indexed -> epochOf(mongo, prefix + "_meta"))
                .map(epoch -> new MongoJournal(mongo, prefix, epoch));
    }

    private static Future<String> epochOf(MongoClient mongo, String collection) {
        JsonObject key = new JsonObject().put("_id", "epoch");
        JsonObject fresh =
                new JsonObject().put("value", UUID.randomUUID().toString().substring(0, 8));
        return mongo.updateCollectionWithOptions(
                        collection,
                        key,
                        new JsonObject().put("$setOnInsert", fresh),
                        new UpdateOptions().setUpsert(true).setWriteOption(WriteOption.MAJORITY))
                .recover(failure -> StoreErrors.isDuplicateKey(failure)
                        ? Future.succeededFuture() // another instance made it at the same moment
                        : Future.failedFuture(failure))
                .compose(made -> mongo.findOne(collection, key, null))
                .map(document -> document.getString("value"));
    }

    @Override
    public String epoch() {
        return epoch;
    }

    @Override
    public Future<List<Row>> read(ChannelId channel, long after, int limit) {
        List<Long> seqs =
                LongStream.rangeClosed(after + 1, after + limit).boxed().toList();
        return mongo.find(rows, idsIn(channel, seqs)).map(documents -> contiguous(documents, after));
    }

    private static List<Row> contiguous(List<JsonObject> documents, long after) {
        Map<Long, JsonObject> bySeq = new HashMap<>();
        documents.forEach(document -> bySeq.put(document.getLong("seq"), document));
        List<Row> found = new ArrayList<>(documents.size());
        for (long seq = after + 1; bySeq.containsKey(seq); seq++) {
            found.add(RowDocument.read(bySeq.get(seq)));
        }
        return found;
    }

    @Override
    public Future<Void> append(List<Row> batch) {
        List<BulkOperation> inserts = batch.stream()
                .map(row -> BulkOperation.createInsert(RowDocument.of(row, epoch)))
                .toList();
        BulkWriteOptions ordered = new BulkWriteOptions(true).setWriteOption(WriteOption.MAJORITY);
        return mongo.bulkWriteWithOptions(rows, inserts, ordered).mapEmpty();
    }

    @Override
    public Future<Map<String, Place>> find(Collection<String> onceKeys) {
        JsonObject query =
                new JsonObject().put("once", new JsonObject().put("$in", new JsonArray(List.copyOf(onceKeys))));
        FindOptions fields = new FindOptions()
                .setFields(new JsonObject().put("once", 1).put("seq", 1).put("at", 1));
        return mongo.findWithOptions(rows, query, fields).map(documents -> {
            Map<String, Place> places = new HashMap<>();
            documents.forEach(document -> places.put(
                    document.getString("once"), new Place(document.getLong("seq"), RowDocument.at(document))));
            return places;
        });
    }

    @Override
    public Future<Long> head(ChannelId channel, long atLeast) {
        return new HeadSearch(seqs -> existing(channel, seqs)).from(atLeast);
    }

    private Future<Set<Long>> existing(ChannelId channel, List<Long> seqs) {
        FindOptions fields = new FindOptions().setFields(new JsonObject().put("seq", 1));
        return mongo.findWithOptions(rows, idsIn(channel, seqs), fields).map(documents -> {
            Set<Long> found = new HashSet<>();
            documents.forEach(document -> found.add(document.getLong("seq")));
            return found;
        });
    }

    @Override
    public Future<Void> redact(ChannelId channel, Collection<Long> seqs) {
        JsonObject blank = new JsonObject()
                .put("$unset", new JsonObject().put("body", "").put(RowDocument.PARTS, ""))
                .put("$set", new JsonObject().put("redacted", true));
        UpdateOptions all = new UpdateOptions().setMulti(true).setWriteOption(WriteOption.MAJORITY);
        return mongo.updateCollectionWithOptions(rows, idsIn(channel, List.copyOf(seqs)), blank, all)
                .mapEmpty();
    }

    private static JsonObject idsIn(ChannelId channel, List<Long> seqs) {
        JsonArray ids = new JsonArray();
        seqs.forEach(seq -> ids.add(Row.id(channel, seq)));
        return new JsonObject().put("_id", new JsonObject().put("$in", ids));
    }

    @Override
    public Future<Optional<SavedState>> savedState(ChannelId channel) {
        return mongo.findOne(states, new JsonObject().put("_id", channel.toString()), null)
                .map(document -> Optional.ofNullable(document)
                        .map(found -> new SavedState(
                                found.getLong("seq"), new JsonObject(found.getString("state")).getMap())));
    }

    @Override
    public Future<Void> saveState(ChannelId channel, SavedState state) {
        JsonObject older =
                new JsonObject().put("_id", channel.toString()).put("seq", new JsonObject().put("$lt", state.seq()));
        JsonObject content = new JsonObject()
                .put("seq", state.seq())
                .put("state", new JsonObject(state.state()).encode()); // as text: its keys are nobody's business here
        return mongo.updateCollectionWithOptions(
                        states,
                        older,
                        new JsonObject().put("$set", content),
                        new UpdateOptions().setUpsert(true).setWriteOption(WriteOption.MAJORITY))
                .<Void>mapEmpty()
                .recover(failure -> StoreErrors.isDuplicateKey(failure)
                        ? Future.succeededFuture() // a newer one is there
                        : Future.failedFuture(failure));
    }
}
