package io.ovation.store.embedded;

import static io.ovation.store.embedded.StoreClient.await;
import static io.ovation.store.embedded.StoreClient.id;
import static io.ovation.store.embedded.StoreClient.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.BulkOperation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFailureTest {

    private static final int OUT_OF_DISK_SPACE = 14031;

    private final Path folder;
    private final FailingDisk disk = new FailingDisk();

    DiskFailureTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void what_a_full_disk_did_not_take_is_refused_and_gone_and_later_writes_are_taken_again() {
        with(EmbeddedStoreOptions.in(folder), client -> {
            client.createUniqueIndex("log", "n", new JsonObject().put("n", 1));
            client.insert("log", id("a").put("n", 1));
            client.insert("log", id("b").put("n", 2));
            List<JsonObject> before = client.find("log", new JsonObject());

            disk.fill(true);
            refusesForTheDisk(client.mongo().insert("log", id("c").put("n", 3)));
            refusesForTheDisk(client.mongo()
                    .bulkWrite(
                            "log",
                            List.of(
                                    BulkOperation.createDelete(id("a")),
                                    BulkOperation.createUpdate(id("b"), new JsonObject("{\"$set\":{\"n\":1}}")),
                                    BulkOperation.createInsert(id("d").put("n", 2)))));
            refusesForTheDisk(client.mongo().findOneAndUpdate("log", id("a"), new JsonObject("{\"$inc\":{\"n\":9}}")));
            refusesForTheDisk(client.mongo().createCollection("other"));
            assertThat(client.find("log", new JsonObject())).containsExactlyInAnyOrderElementsOf(before);

            disk.fill(false);
            client.insert("log", id("c").put("n", 3));
            client.insert("log", id("d").put("n", 4));
        });
        with(EmbeddedStoreOptions.in(folder), client -> {
            assertThat(client.find("log", new JsonObject()))
                    .extracting(row -> row.getString("_id") + row.getInteger("n"))
                    .containsExactlyInAnyOrder("a1", "b2", "c3", "d4");
            assertThat(await(client.mongo().getCollections())).doesNotContain("other");
        });
    }

    /** After a failed fsync the next one may lie, so only a rewritten file is trusted again. */
    @Test
    void after_a_failed_fsync_nothing_is_answered_until_everything_has_been_written_anew() {
        EmbeddedStoreOptions options = EmbeddedStoreOptions.in(folder).withFsync(true);
        with(options, client -> {
            client.insert("log", id("a"));
            disk.failSync(true);
            refusesForTheDisk(client.mongo().insert("log", id("b")));
            refusesForTheDisk(client.mongo().insert("log", id("c")));
            refusesForTheDisk(client.mongo().find("log", new JsonObject()));
            disk.failSync(false);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> client.mongo()
                            .insert("log", id("d"))
                            .toCompletionStage()
                            .handle((done, failure) -> failure == null)
                            .toCompletableFuture()
                            .join());
        });
        assertThat(folder.resolve("store-0000000001.journal")).doesNotExist();
        with(
                options,
                client -> assertThat(client.find("log", new JsonObject()))
                        .extracting(row -> row.getString("_id"))
                        .contains("a", "d")
                        .doesNotContain("c"));
    }

    private static void refusesForTheDisk(Future<?> command) {
        assertThat(refusal(command)).isInstanceOfSatisfying(MongoException.class, e -> {
            assertThat(e.getCode()).isEqualTo(OUT_OF_DISK_SPACE);
            assertThat(e).hasMessageContaining("cannot write to its disk");
        });
    }

    private void with(EmbeddedStoreOptions options, Consumer<StoreClient> work) {
        try (EmbeddedStore store = EmbeddedStore.open(options, disk);
                StoreClient client = StoreClient.of(store)) {
            work.accept(client);
        }
    }
}
