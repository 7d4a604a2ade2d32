package io.ovation.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.BulkOperation;
import io.vertx.ext.mongo.IndexModel;
import io.vertx.ext.mongo.IndexOptions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreRoundTripTest {
    private static final JsonObject ADA = new JsonObject().put("_id", 1).put("name", "Ada");

    private final Vertx vertx = Vertx.vertx();
    private final EmbeddedStore server = EmbeddedStore.inMemory();
    private final Store store = new Store(vertx, new StoreSettings(server.connectionString(), "test", 2000, 5));

    @AfterEach
    void close() {
        store.close().await();
        server.close();
        vertx.close().await();
    }

    @Test
    void what_is_written_is_read_again() {
        store.client().insert("people", ADA.copy()).await();

        assertThat(store.client()
                        .findOne("people", new JsonObject().put("_id", 1), null)
                        .await())
                .isEqualTo(ADA);
        assertThat(store.ping().await()).isNull();
    }

    @Test
    void indexes_may_be_ensured_again_and_then_hold() {
        List<IndexModel> byName =
                List.of(new IndexModel(new JsonObject().put("name", 1), new IndexOptions().unique(true)));
        store.ensureIndexes("people", byName).await();
        store.ensureIndexes("people", byName).await();
        store.client().insert("people", ADA.copy()).await();

        assertThat(StoreErrors.isDuplicateKey(failureOf(store.client()
                        .insert("people", new JsonObject().put("_id", 2).put("name", "Ada")))))
                .isTrue();
        assertThat(StoreErrors.isDuplicateKey(
                        failureOf(store.client().bulkWrite("people", List.of(BulkOperation.createInsert(ADA.copy()))))))
                .isTrue();
    }

    @Test
    void of_a_server_that_is_gone_the_outcome_is_unknown_after_a_bounded_wait() {
        store.ping().await();
        server.close();

        assertThat(StoreErrors.isOutcomeUnknown(failureOf(store.client().insert("people", ADA.copy()))))
                .isTrue();
        assertThat(failureOf(store.ping())).isNotNull();
    }

    private static Throwable failureOf(Future<?> written) {
        return written.<Throwable>map(result -> new AssertionError("did not fail"))
                .otherwise(failure -> failure)
                .await();
    }
}
