package io.ovation.store.embedded;

import static io.ovation.store.embedded.StoreClient.await;
import static io.ovation.store.embedded.StoreClient.id;
import static io.ovation.store.embedded.StoreClient.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.BulkOperation;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.UpdateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurabilityTest {

    private final Path folder;

    DurabilityTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatever_command_changed_it_the_content_is_the_same_after_a_restart(boolean fsync) {
        EmbeddedStoreOptions options = EmbeddedStoreOptions.in(folder).withFsync(fsync);
        List<JsonObject> before = with(options, client -> {
            writeInEveryWay(client);
            return content(client);
        });
        List<JsonObject> after = with(options, DurabilityTest::content);
        assertThat(before).hasSize(8);
        assertThat(after).isEqualTo(before);
    }

    private static void writeInEveryWay(StoreClient client) {
        var mongo = client.mongo();
        client.insert(
                "a", id("one").put("n", 1).put("list", new JsonArray().add(1).add("two")));
        client.insert("a", id("two").put("n", 1L << 40));
        client.insert("a", new JsonObject().put("made", "by the driver"));
        await(mongo.updateCollectionWithOptions(
                "a",
                new JsonObject().put("upserted", true),
                new JsonObject()
                        .put("$currentDate", new JsonObject().put("at", true))
                        .put("$inc", new JsonObject().put("n", 5)),
                new UpdateOptions().setUpsert(true)));
        await(mongo.findOneAndUpdate("a", id("one"), new JsonObject("{\"$push\":{\"list\":3},\"$unset\":{\"n\":1}}")));
        await(mongo.replaceDocuments("a", id("two"), new JsonObject().put("replaced", 0.5)));
        client.insert("a", id("gone"));
        await(mongo.findOneAndDelete("a", id("gone")));
        await(mongo.bulkWrite(
                "a",
                List.of(
                        BulkOperation.createInsert(id("three").put("u", 1)),
                        BulkOperation.createUpdate(id("three"), new JsonObject("{\"$set\":{\"u\":2}}")),
                        BulkOperation.createInsert(id("four").put("u", 1)))));
        client.insert("dropped", id(1));
        await(mongo.dropCollection("dropped"));
        client.insert("old", id("moved"));
        await(mongo.renameCollection("old", "new"));
        await(mongo.updateCollection(
                "a", new JsonObject("{\"u\":{\"$gt\":0}}"), new JsonObject("{\"$inc\":{\"u\":9}}")));
        await(mongo.createCollection("empty"));
        client.insert("new", id(7).put("nested", new JsonObject().put("null", null)));
    }

    private static List<JsonObject> content(StoreClient client) {
        assertThat(await(client.mongo().getCollections()))
                .contains("a", "new", "empty")
                .doesNotContain("dropped", "old");
        List<JsonObject> content = await(client.mongo()
                .findWithOptions("a", new JsonObject(), new FindOptions().setSort(new JsonObject().put("_id", 1))));
        content.addAll(client.find("new", new JsonObject()));
        return content;
    }

    @Test
    void an_ordered_insert_that_meets_a_duplicate_leaves_exactly_its_prefix_before_and_after_a_restart() {
        Consumer<StoreClient> onlyThePrefix = client -> assertThat(client.find("log", new JsonObject()))
                .extracting(row -> row.getString("_id"))
                .containsExactlyInAnyOrder("a#1", "a#2", "a#3");
        with(EmbeddedStoreOptions.in(folder), client -> {
            client.createUniqueIndex("log", "once", new JsonObject().put("once", 1));
            client.insert("log", id("a#1").put("once", "x"));
            Throwable refusal = refusal(client.mongo()
                    .bulkWrite("log", List.of(row("a#2", "y"), row("a#3", "z"), row("a#4", "x"), row("a#5", "w"))));
            assertThat(refusal).isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                assertThat(e.getWriteErrors())
                        .extracting(error -> error.getCode())
                        .containsExactly(11000);
                assertThat(e.getWriteErrors())
                        .extracting(error -> error.getIndex())
                        .containsExactly(2);
                assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
            });
            onlyThePrefix.accept(client);
            return client;
        });
        with(EmbeddedStoreOptions.in(folder), client -> {
            onlyThePrefix.accept(client);
            return client;
        });
    }

    private static BulkOperation row(String id, String once) {
        return BulkOperation.createInsert(id(id).put("once", once));
    }

    @Test
    void a_unique_index_refuses_duplicates_after_a_restart() {
        with(EmbeddedStoreOptions.in(folder), client -> {
            client.createUniqueIndex(
                    "log", "seq", new JsonObject().put("channel", 1).put("seq", 1));
            client.insert("log", new JsonObject().put("channel", "c").put("seq", 1L));
            return client;
        });
        with(EmbeddedStoreOptions.in(folder), client -> {
            var again = client.mongo()
                    .insert("log", new JsonObject().put("channel", "c").put("seq", 1L));
            assertThat(refusal(again)).hasMessageContaining("E11000");
            assertThat(client.find("log", new JsonObject())).hasSize(1);
            return client;
        });
    }

    @Test
    void a_command_that_was_refused_when_it_was_new_stays_refused() {
        with(EmbeddedStoreOptions.in(folder), client -> {
            client.insert("log", new JsonObject().put("key", 1));
            client.insert("log", new JsonObject().put("key", 1));
            JsonObject unique = new JsonObject().put("unique", true);
            JsonObject create = StoreClient.createIndex("log", "key", new JsonObject().put("key", 1), unique);
            refusal(client.mongo().runCommand("createIndexes", create));
            refusal(client.mongo().runCommand("dropIndexes", new JsonObject("{\"dropIndexes\":\"log\"}")));
            refusal(client.mongo().runCommand("renameCollection", new JsonObject("{\"renameCollection\":\"a.b\"}")));
            return client;
        });
        with(EmbeddedStoreOptions.in(folder), client -> {
            client.insert("log", new JsonObject().put("key", 1));
            assertThat(client.find("log", new JsonObject())).hasSize(3);
            return client;
        });
    }

    @Test
    void a_document_that_outgrows_what_can_be_read_back_is_refused_and_stays_as_it_was() {
        JsonObject half = new JsonObject().put("$set", new JsonObject().put("a", "x".repeat(9 << 20)));
        JsonObject otherHalf = new JsonObject().put("$set", new JsonObject().put("b", "y".repeat(9 << 20)));
        with(EmbeddedStoreOptions.in(folder), client -> {
            client.insert("big", id(1));
            client.insert("big", id(2));
            await(client.mongo().updateCollection("big", id(1), half));
            var both = client.mongo()
                    .bulkWrite(
                            "big",
                            List.of(BulkOperation.createDelete(id(2)), BulkOperation.createUpdate(id(1), otherHalf)));
            assertThat(refusal(both)).hasMessageContaining("over 16 MiB");
            assertThat(client.find("big", id(1)).get(0).fieldNames()).containsExactly("_id", "a");
            return client;
        });
        with(EmbeddedStoreOptions.in(folder), client -> {
            assertThat(client.find("big", id(1)).get(0).fieldNames()).containsExactly("_id", "a");
            return client;
        });
    }

    @Test
    void a_store_in_memory_forgets_and_otherwise_behaves_the_same() {
        try (EmbeddedStore store = EmbeddedStore.inMemory();
                StoreClient client = StoreClient.of(store)) {
            writeInEveryWay(client);
            assertThat(content(client)).hasSize(8);
        }
    }

    private static <T> T with(EmbeddedStoreOptions options, Function<StoreClient, T> work) {
        try (EmbeddedStore store = EmbeddedStore.open(options);
                StoreClient client = StoreClient.of(store)) {
            return work.apply(client);
        }
    }
}
