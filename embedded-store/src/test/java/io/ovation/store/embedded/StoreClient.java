package io.ovation.store.embedded;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.MongoClient;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The client that the services use, made to wait for its answers. */
record StoreClient(Vertx vertx, MongoClient mongo) implements AutoCloseable {

    private static final long ANSWER_SECONDS = 30;

    static StoreClient of(EmbeddedStore store) {
        Vertx vertx = Vertx.vertx();
        JsonObject config = new JsonObject()
                .put("connection_string", store.connectionString())
                .put("db_name", "test")
                .put("maxPoolSize", 64);
        return new StoreClient(vertx, MongoClient.create(vertx, config));
    }

    static <T> T await(Future<T> answer) {
        return answer.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** Why the store refused. */
    static Throwable refusal(Future<?> answer) {
        try {
            await(answer);
        } catch (CompletionException e) {
            return Objects.requireNonNull(e.getCause());
        }
        throw new AssertionError("it was accepted");
    }

    void insert(String collection, JsonObject document) {
        await(mongo.insert(collection, document));
    }

    List<JsonObject> find(String collection, JsonObject query) {
        return await(mongo.find(collection, query));
    }

    JsonObject command(String name, JsonObject command) {
        return await(mongo.runCommand(name, command));
    }

    void createUniqueIndex(String collection, String name, JsonObject key) {
        command("createIndexes", createIndex(collection, name, key, new JsonObject().put("unique", true)));
    }

    static JsonObject createIndex(String collection, String name, JsonObject key, JsonObject options) {
        JsonObject index = new JsonObject().put("name", name).put("key", key).mergeIn(options);
        return new JsonObject().put("createIndexes", collection).put("indexes", new JsonArray().add(index));
    }

    static JsonObject id(Object id) {
        return new JsonObject().put("_id", id);
    }

    @Override
    public void close() {
        await(mongo.close());
        await(vertx.close());
    }
}
