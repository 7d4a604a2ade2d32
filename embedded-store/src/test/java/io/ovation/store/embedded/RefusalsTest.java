package io.ovation.store.embedded;

import static io.ovation.store.embedded.StoreClient.await;
import static io.ovation.store.embedded.StoreClient.createIndex;
import static io.ovation.store.embedded.StoreClient.id;
import static io.ovation.store.embedded.StoreClient.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.MongoException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.BulkOperation;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {

    private static final int COMMAND_NOT_SUPPORTED = 115;

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final StoreClient client = StoreClient.of(store);

    @AfterAll
    void close() {
        client.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'create':'c','validator':{'a':1}}",
                "{'create':'c','collation':{'locale':'de'}}",
                "{'create':'c','timeseries':{'timeField':'t'}}",
                "{'create':'c','viewOn':'d'}",
                "{'createIndexes':'c','indexes':[{'name':'i','key':{'a':1},'partialFilterExpression':{'b':1}}]}",
                "{'createIndexes':'c','indexes':[{'name':'i','key':{'a':1},'collation':{'locale':'de'}}]}",
                "{'createIndexes':'c','indexes':[{'name':'i','key':{'a':'text'}}]}",
                "{'createIndexes':'c','indexes':[{'name':'i','key':{'a':'2dsphere'}}]}",
                "{'createIndexes':'c','indexes':[{'name':'i','key':{'$**':1}}]}",
                "{'createIndexes':'c','indexes':[{'name':'i','key':{'a':1,'b':1},'expireAfterSeconds':1}]}",
                "{'createIndexes':'c','indexes':[{'name':'i','key':{'a.b':1},'expireAfterSeconds':1}]}",
                "{'find':'c','filter':{},'collation':{'locale':'de'}}",
                "{'update':'c','updates':[{'q':{},'u':[{'$set':{'a':1}}]}]}",
                "{'update':'c','updates':[{'q':{},'u':{'$set':{'a':1}},'collation':{'locale':'de'}}]}",
                "{'delete':'c','deletes':[{'q':{},'limit':0,'collation':{'locale':'de'}}]}",
                "{'findAndModify':'c','query':{},'update':[{'$set':{'a':1}}]}",
                "{'aggregate':'c','pipeline':[{'$out':'d'}],'cursor':{}}"
            })
    void what_would_be_ignored_is_refused_by_name(String command) {
        JsonObject refused = new JsonObject(command.replace('\'', '"'));
        String name = refused.fieldNames().iterator().next();
        assertThat(refusal(client.mongo().runCommand(name, refused)))
                .isInstanceOfSatisfying(
                        MongoException.class, e -> assertThat(e.getCode()).isEqualTo(COMMAND_NOT_SUPPORTED))
                .hasMessageContaining("The embedded store does not support");
    }

    @Test
    void a_text_query_is_refused() {
        client.insert("texts", id(1).put("a", "word"));
        JsonObject text = new JsonObject("{\"$text\":{\"$search\":\"word\"}}");
        assertThat(refusal(client.mongo().find("texts", text))).isInstanceOf(MongoException.class);
    }

    @Test
    void an_index_of_the_same_name_with_another_meaning_is_refused_and_the_same_again_is_fine() {
        JsonObject none = new JsonObject();
        JsonObject key = new JsonObject().put("a", 1);
        client.command("createIndexes", createIndex("named", "i", key, none));
        client.command("createIndexes", createIndex("named", "i", key, none));
        JsonObject unique = createIndex("named", "i", key, new JsonObject().put("unique", true));
        assertThat(refusal(client.mongo().runCommand("createIndexes", unique))).hasMessageContaining("other options");
        JsonObject other = createIndex("named", "i", new JsonObject().put("b", 1), none);
        assertThat(refusal(client.mongo().runCommand("createIndexes", other))).hasMessageContaining("other keys");
        assertThat(await(client.mongo().listIndexes("named"))).hasSize(2);
    }

    @Test
    void an_ordered_bulk_of_updates_stops_at_its_first_failure() {
        client.createUniqueIndex("bulk", "u", new JsonObject().put("u", 1));
        for (int n = 1; n <= 3; n++) {
            client.insert("bulk", id(n).put("u", n));
        }
        refusal(client.mongo().bulkWrite("bulk", List.of(set(1, 10), set(2, 10), set(3, 30))));
        assertThat(client.find("bulk", new JsonObject()))
                .extracting(row -> row.getInteger("u"))
                .containsExactly(10, 2, 3);
        var result = await(client.mongo()
                .bulkWrite("bulk", List.of(set(1, 11), set(2, 12).setUpsert(true))));
        assertThat(result.getModifiedCount()).isEqualTo(2);
    }

    private static BulkOperation set(int id, int value) {
        return BulkOperation.createUpdate(id(id), new JsonObject().put("$set", new JsonObject().put("u", value)));
    }

    @Test
    void no_document_reaches_the_log_when_commands_fail() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        try {
            client.createUniqueIndex("people", "mail", new JsonObject().put("mail", 1));
            client.insert("people", id(1).put("mail", "secret@example.org"));
            refusal(client.mongo().insert("people", id(2).put("mail", "secret@example.org")));
            refusal(client.mongo().findOneAndReplace("people", id(9), new JsonObject("{\"$bad\":\"secret\"}")));
            refusal(client.mongo().runCommand("unheardOf", new JsonObject("{\"unheardOf\":\"secret\"}")));
            JsonObject strange =
                    new JsonObject().put("aggregate", "people").put("pipeline", new JsonArray().add("secret"));
            refusal(client.mongo().runCommand("aggregate", strange.put("cursor", new JsonObject())));
        } finally {
            root.setLevel(Level.WARN);
            root.detachAppender(log);
        }
        assertThat(log.list)
                .extracting(event -> event.getFormattedMessage() + event.getThrowableProxy())
                .noneMatch(line -> line.contains("secret"));
    }
}
