package io.ovation.stage.event;

import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import io.vertx.ext.mongo.WriteOption;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the sessions of an event who organizes it now. The collection {@code stage_news} notes that there is news before it is written
 * down, so that no crash keeps it from the sessions; a note is worked off once more after a while, for sessions that were being made at
 * the same moment by an instance that did not know yet. Telling the same twice changes nothing.
 */
final class OrganizerNews {
    private static final Logger LOG = LoggerFactory.getLogger(OrganizerNews.class);
    private static final String COLLECTION = "stage_news";
    private static final long AGAIN_MILLIS = 5_000;
    private static final int NOTES = 50;

    private final MongoClient mongo;
    private final Timers timers;
    private final BiFunction<String, String, Future<Event>> events;
    private Function<Event, Future<Void>> listener = event -> Future.succeededFuture();

    OrganizerNews(MongoClient mongo, Timers timers, BiFunction<String, String, Future<Event>> events) {
        this.mongo = mongo;
        this.timers = timers;
        this.events = events;
    }

    void listen(Function<Event, Future<Void>> sessions) {
        listener = sessions;
    }

    /** Notes that the organizers of an event may be about to change. */
    Future<Void> expect(String account, String event) {
        JsonObject note = new JsonObject()
                .put("account", account)
                .put("event", event)
                .put("at", timers.now().toEpochMilli());
        return mongo.updateCollectionWithOptions(
                        COLLECTION,
                        new JsonObject().put("_id", account + "/" + event),
                        new JsonObject().put("$set", note),
                        new UpdateOptions().setUpsert(true).setWriteOption(WriteOption.MAJORITY))
                .mapEmpty();
    }

    /** Tells the sessions at once; whether that works or not, the note stays. */
    Future<Void> tell(Event event) {
        return listener.apply(event).otherwise(failure -> {
            LOG.warn("The sessions of an event learn later who organizes it.", failure);
            return null;
        });
    }

    /** Works off old notes, now and again after each pause. */
    void start() {
        mongo.findWithOptions(COLLECTION, new JsonObject(), new FindOptions().setLimit(NOTES))
                .compose(this::workOff)
                .onFailure(failure -> LOG.warn("Notes about organizers wait for the next round.", failure))
                .onComplete(done -> timers.after(AGAIN_MILLIS, this::start));
    }

    private Future<Void> workOff(List<JsonObject> notes) {
        long old = timers.now().toEpochMilli() - AGAIN_MILLIS;
        Future<Void> done = Future.succeededFuture();
        for (JsonObject note : notes) {
            if (note.getLong("at") <= old) {
                done = done.compose(before -> workOff(note));
            }
        }
        return done;
    }

    /** A note that was renewed meanwhile stays. */
    private Future<Void> workOff(JsonObject note) {
        JsonObject unchanged =
                new JsonObject().put("_id", note.getString("_id")).put("at", note.getLong("at"));
        return events.apply(note.getString("account"), note.getString("event"))
                .compose(listener)
                .recover(failure -> Events.isMissing(failure) ? Future.succeededFuture() : Future.failedFuture(failure))
                .compose(told -> mongo.removeDocumentWithOptions(COLLECTION, unchanged, WriteOption.MAJORITY))
                .mapEmpty();
    }
}
