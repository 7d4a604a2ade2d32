package io.ovation.store.embedded;

import static io.ovation.store.embedded.StoreClient.await;
import static io.ovation.store.embedded.StoreClient.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.BulkOperation;
import io.vertx.ext.mongo.FindOptions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Twenty thousand documents, and how many of them a query looks at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexShortcutTest {

    private static final int ROWS = 20_000;

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final StoreClient client = StoreClient.of(store);

    @BeforeAll
    void fill() {
        client.createUniqueIndex(
                "log", "place", new JsonObject().put("channel", 1).put("seq", 1));
        client.createUniqueIndex("log", "once", new JsonObject().put("once", 1));
        await(client.mongo()
                .bulkWrite(
                        "log",
                        IntStream.range(0, ROWS)
                                .mapToObj(IndexShortcutTest::row)
                                .map(BulkOperation::createInsert)
                                .toList()));
    }

    private static JsonObject row(int n) {
        return id(rowId(n))
                .put("channel", "c" + n % 10)
                .put("seq", n / 10)
                .put("once", "once" + n)
                .put("even", n % 2 == 0);
    }

    private static String rowId(int n) {
        return String.format("c%d#%06d", n % 10, n / 10);
    }

    @AfterAll
    void close() {
        client.close();
        store.close();
    }

    @Test
    void the_id_beside_other_fields_looks_at_one_document() {
        JsonObject query = id(rowId(77)).put("even", false).put("seq", new JsonObject().put("$lt", 100));
        looksAtMost(1, () -> assertThat(client.find("log", query)).hasSize(1));
        looksAtMost(
                1,
                () -> assertThat(client.find("log", id(rowId(77)).put("even", true)))
                        .isEmpty());
    }

    @Test
    void a_list_of_ids_beside_other_fields_looks_at_those() {
        JsonArray ids = new JsonArray(
                IntStream.range(0, 50).mapToObj(IndexShortcutTest::rowId).toList());
        JsonObject query = id(new JsonObject().put("$in", ids)).put("even", true);
        looksAtMost(50, () -> assertThat(client.find("log", query)).hasSize(25));
    }

    @Test
    void a_unique_index_of_one_or_several_fields_beside_others_looks_at_one_document() {
        JsonObject place = new JsonObject().put("even", true).put("seq", 5).put("channel", "c4");
        looksAtMost(1, () -> assertThat(client.find("log", place)).hasSize(1));
        JsonObject once = new JsonObject().put("once", "once7").put("even", false);
        looksAtMost(1, () -> assertThat(client.find("log", once)).hasSize(1));
    }

    @Test
    void updates_and_deletes_take_the_same_way() {
        JsonObject set = new JsonObject("{\"$set\":{\"seen\":true}}");
        looksAtMost(
                2,
                () -> await(client.mongo().findOneAndUpdate("log", id(rowId(8)).put("even", true), set)));
        looksAtMost(
                2,
                () -> await(client.mongo().updateCollection("log", id(rowId(8)).put("even", true), set)));
        looksAtMost(
                2, () -> await(client.mongo().removeDocument("log", id(rowId(8)).put("even", false))));
    }

    @Test
    void a_range_of_ids_looks_at_the_range_and_a_limit_ends_it() {
        JsonObject range = id(new JsonObject().put("$gt", "c3#").put("$lt", "c3$"));
        looksAtMost(2_000, () -> assertThat(client.find("log", range)).hasSize(2_000));
        FindOptions newest = new FindOptions().setSort(id(-1)).setLimit(50);
        looksAtMost(60, () -> {
            List<JsonObject> found = await(client.mongo().findWithOptions("log", range, newest));
            assertThat(found).hasSize(50);
            assertThat(found.get(0).getString("_id")).isEqualTo("c3#001999");
            assertThat(found.get(49).getString("_id")).isEqualTo("c3#001950");
        });
        JsonObject from = id(new JsonObject().put("$gte", rowId(13)).put("$lte", rowId(53)));
        FindOptions bySeq = new FindOptions().setSort(new JsonObject().put("seq", -1));
        assertThat(await(client.mongo().findWithOptions("log", from, bySeq)))
                .extracting(row -> row.getInteger("seq"))
                .containsExactly(5, 4, 3, 2, 1);
    }

    /** What no index narrows is still found, null and regular expressions among it. */
    @Test
    void everything_else_is_scanned_and_found() {
        client.insert("odd", id("x"));
        client.insert("odd", id("y").put("once", "o"));
        client.createUniqueIndex("odd", "once", new JsonObject().put("once", 1));
        JsonObject none = new JsonObject()
                .put(
                        "once",
                        new JsonObject().put("$in", new JsonArray().addNull().add("o")));
        assertThat(client.find("odd", none)).hasSize(2);
        assertThat(client.find("odd", new JsonObject("{\"once\":null,\"z\":null}")))
                .hasSize(1);
        assertThat(client.find("odd", new JsonObject("{\"_id\":{\"$regex\":\"^x\"},\"once\":null}")))
                .hasSize(1);
        assertThat(client.find("log", new JsonObject("{\"even\":true,\"seq\":3}")))
                .hasSize(5);
    }

    private void looksAtMost(int documents, Runnable query) {
        StoredCollection log = store.backend().database("test").storedCollection("log");
        long before = log.scanned();
        query.run();
        assertThat(log.scanned() - before).isLessThanOrEqualTo(documents);
    }
}
