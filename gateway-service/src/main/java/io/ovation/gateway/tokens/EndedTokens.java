package io.ovation.gateway.tokens;

import io.ovation.contracts.Problems;
import io.ovation.platform.identity.Ended;
import io.ovation.platform.identity.LocalRevocations;
import io.ovation.platform.identity.Revocations;
import io.ovation.platform.store.StoreErrors;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.IndexOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import io.vertx.ext.mongo.WriteOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ended tokens and groups: the collection {@code gateway_ended_tokens}, and all of it in memory. While the store is silent, what is known
 * holds, and nothing new is ended.
 */
final class EndedTokens implements Revocations {
    private static final String COLLECTION = "gateway_ended_tokens";

    /** Entries are stamped by the store's clock; those written at nearly the same time may become visible in another order. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final MongoClient mongo;
    private final Clock clock;
    private final LocalRevocations memory;
    private Instant seen = Instant.EPOCH;

    EndedTokens(MongoClient mongo, Clock clock, int capacity) {
        this.mongo = mongo;
        this.clock = clock;
        this.memory = new LocalRevocations(capacity);
    }

    @Override
    public boolean revoked(String tokenHash, @Nullable String groupHash, Instant now) {
        return memory.revoked(tokenHash, groupHash, now);
    }

    /** The store forgets an entry when it says nothing any more. */
    Future<Void> prepare() {
        IndexOptions expiring = new IndexOptions().expireAfter(0L, TimeUnit.SECONDS);
        return mongo.createIndexWithOptions(COLLECTION, new JsonObject().put("until", 1), expiring)
                .compose(made -> mongo.createIndex(COLLECTION, new JsonObject().put("at", 1)));
    }

    /** Ends these in the store, then here; fails with {@code unavailable} when the store does not take it. */
    Future<Void> end(List<Ended> ended) {
        memory.makeRoom(ended.size(), clock.instant());
        List<Future<Void>> writes = ended.stream().map(this::write).toList();
        return Future.all(writes)
                .<Void>mapEmpty()
                .recover(failure -> Future.failedFuture(Problems.UNAVAILABLE.failure()))
                .onSuccess(written -> memory.remember(ended, clock.instant()));
    }

    private Future<Void> write(Ended ended) {
        return upsert(ended)
                .recover(failure -> StoreErrors.isDuplicateKey(failure)
                        ? upsert(ended) // another gateway inserted it at the same moment
                        : Future.failedFuture(failure));
    }

    private Future<Void> upsert(Ended ended) {
        JsonObject change = new JsonObject()
                .put("$max", new JsonObject().put("until", date(ended.until())))
                .put("$currentDate", new JsonObject().put("at", true));
        return mongo.updateCollectionWithOptions(
                        COLLECTION,
                        new JsonObject().put("_id", ended.key()),
                        change,
                        new UpdateOptions().setUpsert(true).setWriteOption(WriteOption.MAJORITY))
                .mapEmpty();
    }

    /** Learns what was ended since the last time, at first everything; true when there was something new. */
    Future<Boolean> look() {
        JsonObject query = new JsonObject().put("at", new JsonObject().put("$gte", date(seen.minus(OVERLAP))));
        return mongo.find(COLLECTION, seen.equals(Instant.EPOCH) ? new JsonObject() : query)
                .map(this::learn);
    }

    private boolean learn(List<JsonObject> documents) {
        List<Ended> ended = new ArrayList<>();
        for (JsonObject document : documents) {
            Instant at = instant(document, "at");
            seen = at.isAfter(seen) ? at : seen;
            ended.add(new Ended(document.getString("_id"), instant(document, "until")));
        }
        return memory.remember(ended, clock.instant());
    }

    private static JsonObject date(Instant instant) {
        return new JsonObject().put("$date", instant.toString());
    }

    private static Instant instant(JsonObject document, String field) {
        return Instant.parse(document.getJsonObject(field).getString("$date"));
    }
}
