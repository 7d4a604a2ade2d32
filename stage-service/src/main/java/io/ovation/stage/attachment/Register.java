package io.ovation.stage.attachment;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.store.StoreErrors;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.FindOptions;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.UpdateOptions;
import io.vertx.ext.mongo.WriteOption;
import java.time.Instant;
import java.util.List;

/**
 * The collection {@code attachment_pending}: a note for all bytes that may be nobody's, written before the first of them and taken away
 * when the log has decided. Whoever dies in between leaves the note, by which the {@link Sweep} finds the bytes.
 */
final class Register {
    private static final String COLLECTION = "attachment_pending";
    private static final String TOUCHED = "touchedAt";
    private static final String SWEPT = "swept";
    private static final UpdateOptions DURABLY = new UpdateOptions().setWriteOption(WriteOption.MAJORITY);

    private final MongoClient mongo;

    Register(MongoClient mongo) {
        this.mongo = mongo;
    }

    /** Notes them, or that they are still pending. */
    Future<Void> open(Pending pending, Instant now) {
        JsonObject note = new JsonObject()
                .put("_id", pending.id())
                .put("key", pending.key())
                .put("channel", pending.channel().toString())
                .put("file", pending.file())
                .put("image", pending.image())
                .put(SWEPT, false)
                .put(TOUCHED, date(now));
        return mongo.insertWithOptions(COLLECTION, note, WriteOption.MAJORITY)
                .<Void>mapEmpty()
                .recover(failure -> StoreErrors.isDuplicateKey(failure)
                        ? touch(pending, now).mapEmpty()
                        : Future.failedFuture(failure));
    }

    /** A sign of life; false when the sweep was faster, and then the bytes are gone or going. */
    Future<Boolean> touch(Pending pending, Instant now) {
        JsonObject mine = new JsonObject().put("_id", pending.id()).put(SWEPT, false);
        return mongo.updateCollectionWithOptions(
                        COLLECTION, mine, set(new JsonObject().put(TOUCHED, date(now))), DURABLY)
                .map(result -> result.getDocMatched() > 0);
    }

    /** The log has decided, and what was not wanted is removed. */
    Future<Void> close(Pending pending) {
        return mongo.removeDocument(COLLECTION, new JsonObject().put("_id", pending.id()))
                .mapEmpty();
    }

    /** Some of those without a sign of life since then. */
    Future<List<Pending>> abandoned(Instant before, int limit) {
        JsonObject silent = new JsonObject().put(TOUCHED, new JsonObject().put("$lt", date(before)));
        return mongo.findWithOptions(COLLECTION, silent, new FindOptions().setLimit(limit))
                .map(notes -> notes.stream().map(Register::read).toList());
    }

    /** Takes an abandoned note for sweeping; from now on its owner, should it wake up, cannot commit. */
    Future<Boolean> take(Pending pending, Instant before, Instant now) {
        JsonObject silent =
                new JsonObject().put("_id", pending.id()).put(TOUCHED, new JsonObject().put("$lt", date(before)));
        JsonObject taken = new JsonObject().put(SWEPT, true).put(TOUCHED, date(now));
        return mongo.updateCollectionWithOptions(COLLECTION, silent, set(taken), DURABLY)
                .map(result -> result.getDocMatched() > 0);
    }

    private static Pending read(JsonObject note) {
        return new Pending(
                note.getString("_id"),
                note.getString("key"),
                ChannelId.parse(note.getString("channel")),
                note.getString("file"),
                note.getBoolean("image"));
    }

    private static JsonObject set(JsonObject fields) {
        return new JsonObject().put("$set", fields);
    }

    private static JsonObject date(Instant at) {
        return new JsonObject().put("$date", at.toString());
    }
}
