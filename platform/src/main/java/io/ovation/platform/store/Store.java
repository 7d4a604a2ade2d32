package io.ovation.platform.store;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.IndexModel;
import io.vertx.ext.mongo.MongoClient;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The door to MongoDB. Writes are acknowledged by the majority and journaled, reads see what the majority holds, and each wait is bounded.
 * The client is made on first use, so that a process without data needs no database.
 */
public final class Store {
    private final Vertx vertx;
    private final StoreSettings settings;
    private @Nullable MongoClient client;

    public Store(Vertx vertx, StoreSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
    }

    /** The client of this process. */
    public synchronized MongoClient client() {
        if (client == null) {
            client = MongoClient.create(vertx, options(settings));
        }
        return client;
    }

    /** Succeeds when the server answers. */
    public Future<Void> ping() {
        return client().runCommand("ping", new JsonObject().put("ping", 1)).mapEmpty();
    }

    /** Creates the indexes that are missing; those that exist stay. */
    public Future<Void> ensureIndexes(String collection, List<IndexModel> indexes) {
        return client().createIndexes(collection, indexes);
    }

    /** Closes what was opened. */
    public synchronized Future<Void> close() {
        return client == null ? Future.succeededFuture() : client.close();
    }

    /** See the configuration page of vertx-mongo-client; its keys win over the connection string. */
    static JsonObject options(StoreSettings settings) {
        int timeoutMillis = settings.timeoutMillis();
        return new JsonObject()
                .put("connection_string", settings.uri())
                .put("db_name", settings.database())
                .put("w", "majority")
                .put("journal", true)
                .put("wtimeoutMS", timeoutMillis)
                .put("readConcernLevel", "majority")
                .put("maxPoolSize", settings.connections())
                .put("waitQueueTimeoutMS", timeoutMillis)
                .put("serverSelectionTimeoutMS", timeoutMillis)
                .put("connectTimeoutMS", timeoutMillis)
                .put("socketTimeoutMS", timeoutMillis);
    }
}
