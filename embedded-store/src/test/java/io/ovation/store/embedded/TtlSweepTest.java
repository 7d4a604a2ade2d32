package io.ovation.store.embedded;

import static io.ovation.store.embedded.StoreClient.await;
import static io.ovation.store.embedded.StoreClient.createIndex;
import static io.ovation.store.embedded.StoreClient.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.BulkOperation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TtlSweepTest {

    private final Instant now = Instant.now();

    private final Path folder;

    TtlSweepTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void documents_leave_when_their_time_is_up_and_not_before_and_stay_away_after_a_restart() {
        try (EmbeddedStore store = EmbeddedStore.open(EmbeddedStoreOptions.in(folder));
                StoreClient client = StoreClient.of(store)) {
            createTtl(client, 60);
            client.insert("leases", lease("old", now.minusSeconds(61)));
            client.insert("leases", lease("fresh", now.minusSeconds(30)));
            client.insert("leases", id("undated").put("at", "yesterday"));
            client.insert("leases", id("without"));
            new TtlSweep(store.backend(), Clock.systemUTC()).run();
            assertThat(ids(client)).containsExactlyInAnyOrder("fresh", "undated", "without");
        }
        try (EmbeddedStore store = EmbeddedStore.open(EmbeddedStoreOptions.in(folder));
                StoreClient client = StoreClient.of(store)) {
            assertThat(ids(client)).containsExactlyInAnyOrder("fresh", "undated", "without");
            new TtlSweep(store.backend(), Clock.offset(Clock.systemUTC(), Duration.ofSeconds(60))).run();
            assertThat(ids(client)).containsExactlyInAnyOrder("undated", "without");
        }
    }

    @Test
    void a_sweep_takes_a_bounded_number_and_the_next_one_goes_on() {
        try (EmbeddedStore store = EmbeddedStore.inMemory();
                StoreClient client = StoreClient.of(store)) {
            List<BulkOperation> many = IntStream.range(0, TtlSweep.MOST_PER_INDEX + 5)
                    .mapToObj(n -> BulkOperation.createInsert(lease("l" + n, Instant.EPOCH)))
                    .toList();
            await(client.mongo().bulkWrite("leases", many));
            createTtl(client, 0);
            TtlSweep sweep = new TtlSweep(store.backend(), Clock.systemUTC());
            sweep.run();
            sweep.run();
            assertThat(ids(client)).isEmpty();
        }
    }

    @Test
    void the_store_sweeps_by_itself() {
        try (EmbeddedStore store = EmbeddedStore.inMemory();
                StoreClient client = StoreClient.of(store)) {
            createTtl(client, 1);
            client.insert("leases", lease("old", now));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> ids(client).isEmpty());
        }
    }

    private static void createTtl(StoreClient client, int seconds) {
        JsonObject ttl = new JsonObject().put("expireAfterSeconds", seconds);
        client.command("createIndexes", createIndex("leases", "ttl", new JsonObject().put("at", 1), ttl));
    }

    private static JsonObject lease(String id, Instant at) {
        return id(id).put("at", new JsonObject().put("$date", at.toString()));
    }

    private static List<String> ids(StoreClient client) {
        return client.find("leases", new JsonObject()).stream()
                .map(row -> row.getString("_id"))
                .toList();
    }
}
