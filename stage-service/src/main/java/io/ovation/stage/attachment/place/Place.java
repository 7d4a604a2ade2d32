package io.ovation.stage.attachment.place;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/**
 * Keeps files by keys of {@code A-Z a-z 0-9 _ - . /}. A file is written once, in order, and never changed. All calls come from one
 * thread.
 */
public interface Place {
    /** Makes ready what it needs, such as indexes; fails when it cannot be used. */
    Future<Void> open();

    /**
     * Starts to write a file that nobody reads before it is finished.
     *
     * @param name what tools show people for it
     */
    Future<Writing> write(String key, String name);

    /** Some bytes of a finished file, fewer only at its end; fails with {@code not-found} when there is no such file. */
    Future<Buffer> read(String key, long from, int length);

    /** The length of a finished file in bytes; fails with {@code not-found} when there is no such file. */
    Future<Long> length(String key);

    /** Removes whatever there is of a file, finished or not. Removing nothing succeeds. */
    Future<Void> remove(String key);

    /** Lets go of connections. */
    Future<Void> close();
}
