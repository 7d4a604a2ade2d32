package io.ovation.stage.attachment.place;

import io.ovation.contracts.Problems;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files in a folder of the local disk, one for each key; for one node, since others do not see them. */
final class FolderPlace implements Place {
    private static final String OWNER_ONLY = "rwx------";

    private final FileSystem files;
    private final Path folder;

    FolderPlace(Vertx vertx, Path folder) {
        this.files = vertx.fileSystem();
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public Future<Void> open() {
        return files.mkdirs(folder.toString(), OWNER_ONLY);
    }

    @Override
    public Future<Writing> write(String key, String name) {
        return files.mkdirs(String.valueOf(path(key).getParent()), OWNER_ONLY)
                .compose(made -> files.open(path(key).toString(), new OpenOptions().setRead(false)))
                .map(FileWriting::new);
    }

    @Override
    public Future<Buffer> read(String key, long from, int length) {
        return files.open(path(key).toString(), new OpenOptions().setWrite(false))
                .compose(file ->
                        file.read(Buffer.buffer(length), 0, from, length).eventually(file::close))
                .recover(FolderPlace::translated);
    }

    @Override
    public Future<Long> length(String key) {
        return files.props(path(key).toString()).map(props -> props.size()).recover(FolderPlace::translated);
    }

    @Override
    public Future<Void> remove(String key) {
        return files.delete(path(key).toString())
                .recover(failure -> missing(failure) ? Future.succeededFuture() : Future.failedFuture(failure));
    }

    @Override
    public Future<Void> close() {
        return Future.succeededFuture();
    }

    private Path path(String key) {
        Path path = folder.resolve(key).normalize();
        if (!path.startsWith(folder)) {
            throw new IllegalArgumentException("not a key");
        }
        return path;
    }

    private static <T> Future<T> translated(Throwable failure) {
        return Future.failedFuture(missing(failure) ? Problems.NOT_FOUND.failure() : failure);
    }

    private static boolean missing(Throwable failure) {
        return failure.getCause() instanceof NoSuchFileException;
    }

    /** Bytes that are in the kernel before the next come, so that a fast sender fills no heap; on the disk at the end. */
    private record FileWriting(AsyncFile file) implements Writing {
        @Override
        public Future<Void> write(Buffer bytes) {
            return file.write(bytes);
        }

        @Override
        public Future<Void> finish() {
            return file.flush().compose(flushed -> file.close());
        }

        @Override
        public Future<Void> cancel() {
            return file.close().otherwiseEmpty();
        }
    }
}
