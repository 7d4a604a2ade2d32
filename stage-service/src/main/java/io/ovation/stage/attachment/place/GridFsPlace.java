package io.ovation.stage.attachment.place;

import io.ovation.contracts.Problems;
import io.ovation.platform.store.Store;
import io.ovation.platform.store.StoreErrors;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.IndexModel;
import io.vertx.ext.mongo.IndexOptions;
import io.vertx.ext.mongo.MongoClient;
import java.time.Instant;
import java.util.List;

/**
 * GridFS in the layout of its specification, so that any GridFS tool reads it: {@code attachments.files} and {@code attachments.chunks} of
 * 255 KiB. Chunks are written one by one instead of through the driver's bucket, since only so can an upload wait for each of them and a
 * download begin anywhere.
 */
final class GridFsPlace implements Place {
    static final int CHUNK = 255 * 1024;
    static final String FILES = "attachments.files";
    static final String CHUNKS = "attachments.chunks";

    private final Store store;

    GridFsPlace(Store store) {
        this.store = store;
    }

    private MongoClient mongo() {
        return store.client();
    }

    @Override
    public Future<Void> open() {
        IndexModel byName =
                new IndexModel(new JsonObject().put("filename", 1).put("uploadDate", 1), new IndexOptions());
        IndexModel byPlace =
                new IndexModel(new JsonObject().put("files_id", 1).put("n", 1), new IndexOptions().unique(true));
        return store.ensureIndexes(FILES, List.of(byName))
                .compose(made -> store.ensureIndexes(CHUNKS, List.of(byPlace)));
    }

    @Override
    public Future<Writing> write(String key, String name) {
        return Future.succeededFuture(new ChunkWriting(key, name));
    }

    @Override
    public Future<Buffer> read(String key, long from, int length) {
        long first = from / CHUNK;
        int skipped = (int) (from % CHUNK);
        return chunk(key, first).compose(bytes -> {
            Buffer rest = bytes.slice(Math.min(skipped, bytes.length()), bytes.length());
            boolean goesOn = rest.length() < length && bytes.length() == CHUNK;
            return goesOn
                    ? read(key, (first + 1) * CHUNK, length - rest.length())
                            .map(more -> Buffer.buffer().appendBuffer(rest).appendBuffer(more))
                    : Future.succeededFuture(rest.slice(0, Math.min(length, rest.length())));
        });
    }

    /** A chunk, empty behind the last one of a file. */
    private Future<Buffer> chunk(String key, long n) {
        return mongo().findOne(CHUNKS, place(key, n), null).compose(found -> {
            if (found != null) {
                return Future.succeededFuture(
                        Buffer.buffer(found.getJsonObject("data").getBinary("$binary")));
            }
            return n == 0
                    ? Future.failedFuture(Problems.NOT_FOUND.failure())
                    : length(key).map(Buffer.buffer());
        });
    }

    @Override
    public Future<Long> length(String key) {
        return mongo().findOne(FILES, new JsonObject().put("_id", key), new JsonObject().put("length", 1))
                .compose(file -> file == null
                        ? Future.failedFuture(Problems.NOT_FOUND.failure())
                        : Future.succeededFuture(file.getLong("length")));
    }

    @Override
    public Future<Void> remove(String key) {
        return mongo().removeDocument(FILES, new JsonObject().put("_id", key))
                .compose(gone -> mongo().removeDocuments(CHUNKS, new JsonObject().put("files_id", key)))
                .mapEmpty();
    }

    @Override
    public Future<Void> close() {
        return Future.succeededFuture();
    }

    private static JsonObject place(String key, long n) {
        return new JsonObject().put("files_id", key).put("n", (int) n);
    }

    /** One chunk in flight. The document of the file comes last: without it there are chunks and no file. */
    private final class ChunkWriting implements Writing {
        private final String key;
        private final String name;
        private long length;

        ChunkWriting(String key, String name) {
            this.key = key;
            this.name = name;
        }

        @Override
        public Future<Void> write(Buffer bytes) {
            if (length % CHUNK != 0 || bytes.length() > CHUNK) {
                throw new IllegalStateException("only the last part may be shorter than a chunk");
            }
            JsonObject chunk = place(key, length / CHUNK)
                    .put("_id", key + "#" + length / CHUNK)
                    .put("data", new JsonObject().put("$binary", bytes.getBytes()));
            length += bytes.length();
            return inserted(CHUNKS, chunk);
        }

        @Override
        public Future<Void> finish() {
            JsonObject file = new JsonObject()
                    .put("_id", key)
                    .put("length", length)
                    .put("chunkSize", CHUNK)
                    .put(
                            "uploadDate",
                            new JsonObject().put("$date", Instant.now().toString()))
                    .put("filename", name);
            return inserted(FILES, file);
        }

        @Override
        public Future<Void> cancel() {
            return Future.succeededFuture();
        }

        /** The driver repeats a write whose answer was lost. */
        private Future<Void> inserted(String collection, JsonObject document) {
            return mongo().insert(collection, document)
                    .<Void>mapEmpty()
                    .recover(failure -> StoreErrors.isDuplicateKey(failure)
                            ? Future.succeededFuture()
                            : Future.failedFuture(failure));
        }
    }
}
