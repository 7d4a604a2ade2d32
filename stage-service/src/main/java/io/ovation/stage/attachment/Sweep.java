package io.ovation.stage.attachment;

import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes, at the start and then again and again, bytes that nobody wants: the note about them is old and no log names them. */
final class Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int AT_ONCE = 100;

    private final Storage storage;
    private final Timers timers;
    private final int abandonedSeconds;
    private final Function<Pending, Future<Boolean>> wanted;

    /** @param wanted whether the log names the file */
    Sweep(Storage storage, Timers timers, int abandonedSeconds, Function<Pending, Future<Boolean>> wanted) {
        this.storage = storage;
        this.timers = timers;
        this.abandonedSeconds = abandonedSeconds;
        this.wanted = wanted;
    }

    /** Sweeps now and then twice in each time that makes a note old. */
    void start() {
        once().onFailure(failure -> LOG.warn("Could not sweep; it is tried again", failure))
                .onComplete(swept -> timers.after(abandonedSeconds * 500L, this::start));
    }

    Future<Void> once() {
        Instant before = timers.now().minusSeconds(abandonedSeconds);
        return storage.register().abandoned(before, AT_ONCE).compose(notes -> each(notes, before));
    }

    private Future<Void> each(List<Pending> notes, Instant before) {
        Future<Void> swept = Future.succeededFuture();
        for (Pending note : notes) {
            swept = swept.compose(last -> storage.register().take(note, before, timers.now()))
                    .compose(taken -> taken ? sweep(note) : Future.succeededFuture());
        }
        return swept;
    }

    private Future<Void> sweep(Pending note) {
        return wanted.apply(note)
                .compose(named ->
                        named ? Future.succeededFuture() : storage.place().remove(note.key()))
                .compose(removed -> storage.register().close(note));
    }
}
