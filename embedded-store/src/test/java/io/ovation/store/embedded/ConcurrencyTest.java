package io.ovation.store.embedded;

import static io.ovation.store.embedded.StoreClient.await;
import static io.ovation.store.embedded.StoreClient.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.BulkOperation;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.UpdateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcurrencyTest {

    private final Path folder;

    ConcurrencyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void five_hundred_increments_at_once_give_every_number_once(boolean fsync) {
        EmbeddedStoreOptions options = EmbeddedStoreOptions.in(folder).withFsync(fsync);
        try (EmbeddedStore store = EmbeddedStore.open(options);
                StoreClient client = StoreClient.of(store)) {
            List<Future<JsonObject>> answers = IntStream.range(0, 500)
                    .mapToObj(i -> client.mongo()
                            .findOneAndUpdateWithOptions(
                                    "counters",
                                    id("c"),
                                    new JsonObject("{\"$inc\":{\"n\":1}}"),
                                    new FindOptions(),
                                    new UpdateOptions().setUpsert(true).setReturningNewDocument(true)))
                    .toList();
            await(Future.all(answers));
            assertThat(answers)
                    .extracting(answer -> answer.result().getInteger("n"))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 500).boxed().toList());
        }
        try (EmbeddedStore store = EmbeddedStore.open(options);
                StoreClient client = StoreClient.of(store)) {
            assertThat(client.find("counters", id("c")).get(0).getInteger("n")).isEqualTo(500);
        }
    }

    /** The library answers with its live documents and encodes them later, when they may be half updated. */
    @Test
    void a_reader_never_sees_half_an_update() {
        try (EmbeddedStore store = EmbeddedStore.inMemory();
                StoreClient client = StoreClient.of(store)) {
            List<BulkOperation> inserts = IntStream.range(0, 300)
                    .mapToObj(n -> BulkOperation.createInsert(
                            id(n).put("left", 0).put("text", "x".repeat(100)).put("right", 0)))
                    .toList();
            await(client.mongo().bulkWrite("pairs", inserts));
            UpdateOptions all = new UpdateOptions().setMulti(true);
            JsonObject both = new JsonObject("{\"$inc\":{\"left\":1,\"right\":1}}");
            List<Future<?>> commands = IntStream.range(0, 600)
                    .<Future<?>>mapToObj(n -> n % 2 == 0
                            ? client.mongo().updateCollectionWithOptions("pairs", new JsonObject(), both, all)
                            : client.mongo().find("pairs", new JsonObject()).map(ConcurrencyTest::balanced))
                    .toList();
            await(Future.all(commands));
        }
    }

    private static List<JsonObject> balanced(List<JsonObject> pairs) {
        assertThat(pairs)
                .allMatch(pair -> pair.getInteger("left").equals(pairs.get(0).getInteger("right")));
        return pairs;
    }
}
