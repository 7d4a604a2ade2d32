package io.ovation.store.embedded;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.UpdateOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The process that {@link KillTest} kills: hosts a store and writes to it with 32 commands in flight, naming each
 * acknowledged one on its standard output. Every fourth write changes the same document, and compactions follow one another.
 */
final class KilledStore {

    private static final int IN_FLIGHT = 32;
    private static final String PADDING = "x".repeat(200);

    private final StoreClient client;
    private final String run;
    private final AtomicLong next = new AtomicLong();

    private KilledStore(StoreClient client, String run) {
        this.client = client;
        this.run = run;
    }

    /** Arguments: folder, name of the run, fsync. */
    public static void main(String[] arguments) throws IOException {
        EmbeddedStore store = EmbeddedStore.open(
                EmbeddedStoreOptions.in(Path.of(arguments[0])).withFsync(Boolean.parseBoolean(arguments[2])));
        StoreClient client = StoreClient.of(store);
        client.createUniqueIndex("log", "once", new JsonObject().put("once", 1));
        KilledStore writer = new KilledStore(client, arguments[1]);
        for (int i = 0; i < IN_FLIGHT; i++) {
            writer.write();
        }
        while (store.compact()) {
            System.out.println("compacted");
        }
    }

    private void write() {
        long number = next.incrementAndGet();
        String id = run + "-" + number;
        var written = number % 4 == 0
                ? client.mongo()
                        .findOneAndUpdateWithOptions(
                                "hot",
                                StoreClient.id("hot"),
                                new JsonObject()
                                        .put("$max", new JsonObject().put(run, number))
                                        .put("$set", new JsonObject().put("text", PADDING)),
                                new FindOptions(),
                                new UpdateOptions().setUpsert(true))
                : client.mongo()
                        .insert(
                                "log",
                                StoreClient.id(id).put("once", "once " + id).put("text", PADDING));
        written.onSuccess(done -> {
            System.out.println((number % 4 == 0 ? "hot " : "log ") + id);
            write();
        });
    }
}
