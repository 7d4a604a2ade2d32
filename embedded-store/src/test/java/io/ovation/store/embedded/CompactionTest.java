package io.ovation.store.embedded;

import static io.ovation.store.embedded.StoreClient.await;
import static io.ovation.store.embedded.StoreClient.id;
import static io.ovation.store.embedded.StoreClient.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.BulkOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

    private static final long SMALL = 64 * 1024;

    private final Path folder;

    CompactionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void twenty_thousand_updates_of_one_document_leave_a_small_file_while_the_store_runs() {
        try (EmbeddedStore store = EmbeddedStore.open(options());
                StoreClient client = StoreClient.of(store)) {
            client.insert("hot", id(1).put("n", 0).put("text", "x".repeat(100)));
            update(client, 20_000);
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> fileBytes() <= SMALL);
            assertThat(client.find("hot", id(1)).get(0).getInteger("n")).isEqualTo(20_000);
        }
        assertThat(nAfterReopening()).isEqualTo(20_000);
    }

    @Test
    void a_file_that_has_grown_is_made_small_at_the_next_start() {
        try (EmbeddedStore store = EmbeddedStore.open(EmbeddedStoreOptions.in(folder));
                StoreClient client = StoreClient.of(store)) {
            client.insert("hot", id(1).put("n", 0).put("text", "x".repeat(100)));
            update(client, 2_000);
        }
        assertThat(fileBytes()).isGreaterThan(SMALL);
        assertThat(nAfterReopening()).isEqualTo(2_000);
        assertThat(fileBytes()).isLessThan(1_000);
    }

    @Test
    void a_file_that_is_mostly_content_is_left_alone() {
        try (EmbeddedStore store = EmbeddedStore.open(options());
                StoreClient client = StoreClient.of(store)) {
            insertRows(client, 0, 2_000);
        }
        long before = fileBytes();
        EmbeddedStore.open(options()).close();
        assertThat(fileBytes()).isEqualTo(before).isGreaterThan(SMALL);
    }

    @Test
    void writes_during_a_compaction_are_in_the_new_file_and_so_are_indexes_and_their_options() throws Exception {
        List<JsonObject> before;
        try (EmbeddedStore store = EmbeddedStore.open(options());
                StoreClient client = StoreClient.of(store)) {
            client.createUniqueIndex("rows", "once", new JsonObject().put("once", 1));
            JsonObject ttl = new JsonObject().put("expireAfterSeconds", 3600);
            client.command("createIndexes", StoreClient.createIndex("rows", "ttl", new JsonObject().put("at", 1), ttl));
            insertRows(client, 0, 3_000);
            List<Future<?>> writes = churnWhileHousekeepingCompacts(client);
            await(Future.all(writes));
            before = sorted(client);
        }
        try (EmbeddedStore store = EmbeddedStore.open(options());
                StoreClient client = StoreClient.of(store)) {
            assertThat(generation()).isGreaterThan(2);
            assertThat(sorted(client)).isEqualTo(before);
            assertThat(refusal(
                            client.mongo().insert("rows", before.get(0).copy().put("_id", "other"))))
                    .hasMessageContaining("E11000");
            assertThat(await(client.mongo().listIndexes("rows")).encode()).contains("\"expireAfterSeconds\":3600");
        }
    }

    /** Moves the unique value of one row to another and back, among deletes and inserts, until there were compactions. */
    private List<Future<?>> churnWhileHousekeepingCompacts(StoreClient client) {
        List<Future<?>> writes = new ArrayList<>();
        for (int round = 0; round < 60 || generation() < 3; round++) {
            int n = round % 3_000;
            Future<?> written = client.mongo()
                    .bulkWrite(
                            "rows",
                            IntStream.range(0, 200)
                                    .mapToObj(i -> (n * 31 + i * 7) % 3_000)
                                    .flatMap(CompactionTest::swap)
                                    .toList());
            writes.add(written);
            await(written);
        }
        return writes;
    }

    private static Stream<BulkOperation> swap(int row) {
        JsonObject set = new JsonObject().put("$set", new JsonObject().put("once", "moved"));
        JsonObject back = new JsonObject().put("$set", new JsonObject().put("once", "once" + row));
        return Stream.of(
                BulkOperation.createUpdate(id("row" + row), set),
                BulkOperation.createDelete(id("row" + row)),
                BulkOperation.createInsert(row(row)),
                BulkOperation.createUpdate(id("row" + row), set),
                BulkOperation.createUpdate(id("row" + row), back));
    }

    /** Each index changes the shape of the store, which ends the compaction that is running. */
    @Test
    void indexes_and_collections_made_while_compactions_run_are_kept() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (EmbeddedStore store = EmbeddedStore.open(options());
                StoreClient client = StoreClient.of(store)) {
            insertRows(client, 0, 1_000);
            var compactions = CompletableFuture.supplyAsync(() -> compactUntil(done, store));
            for (int n = 0; n < 50; n++) {
                client.createUniqueIndex("made" + n, "once", new JsonObject().put("once", 1));
                client.insert("made" + n, row(n));
            }
            Awaitility.await().until(() -> generation() > 1);
            done.set(true);
            assertThat(compactions.get()).isPositive();
        }
        try (EmbeddedStore store = EmbeddedStore.open(options());
                StoreClient client = StoreClient.of(store)) {
            for (int n = 0; n < 50; n++) {
                assertThat(refusal(client.mongo().insert("made" + n, row(n).put("_id", "other"))))
                        .hasMessageContaining("E11000");
            }
            assertThat(client.find("rows", new JsonObject())).hasSize(1_000);
        }
    }

    private static int compactUntil(AtomicBoolean done, EmbeddedStore store) {
        int compactions = 0;
        while (!done.get()) {
            try {
                compactions += store.compact() ? 1 : 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return compactions;
    }

    private static void insertRows(StoreClient client, int from, int to) {
        List<BulkOperation> inserts = IntStream.range(from, to)
                .mapToObj(i -> BulkOperation.createInsert(row(i)))
                .toList();
        await(client.mongo().bulkWrite("rows", inserts));
    }

    private static JsonObject row(int number) {
        return id("row" + number).put("once", "once" + number).put("text", "y".repeat(50));
    }

    private static List<JsonObject> sorted(StoreClient client) {
        return client.find("rows", new JsonObject()).stream()
                .sorted((a, b) -> a.getString("_id").compareTo(b.getString("_id")))
                .toList();
    }

    private static void update(StoreClient client, int times) {
        BulkOperation increment = BulkOperation.createUpdate(id(1), new JsonObject("{\"$inc\":{\"n\":1}}"));
        for (int done = 0; done < times; done += 100) {
            await(client.mongo()
                    .bulkWrite(
                            "hot",
                            IntStream.range(0, 100).mapToObj(i -> increment).toList()));
        }
    }

    private int nAfterReopening() {
        try (EmbeddedStore store = EmbeddedStore.open(options());
                StoreClient client = StoreClient.of(store)) {
            return client.find("hot", id(1)).get(0).getInteger("n");
        }
    }

    private EmbeddedStoreOptions options() {
        return EmbeddedStoreOptions.in(folder).withCompactAtBytes(SMALL);
    }

    private long fileBytes() {
        return journals().stream().mapToLong(path -> path.toFile().length()).sum();
    }

    private int generation() {
        return journals().stream()
                .map(path -> path.getFileName().toString())
                .mapToInt(name -> Integer.parseInt(name.substring(6, 16)))
                .max()
                .orElseThrow();
    }

    private List<Path> journals() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".journal")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
