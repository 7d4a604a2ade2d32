package io.ovation.analytics.report;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Repeats what is done page by page, however many there are, without one future inside the other. */
final class Pages {
    private Pages() {}

    /** Repeats until a page was the last, which is true, or the time is up, which is false; the first failure ends it. */
    static Future<Boolean> read(Supplier<Future<Boolean>> page, BooleanSupplier timeIsUp) {
        Promise<Boolean> ended = Promise.promise();
        next(page, timeIsUp, ended);
        return ended.future();
    }

    private static void next(Supplier<Future<Boolean>> page, BooleanSupplier timeIsUp, Promise<Boolean> ended) {
        page.get().onFailure(ended::fail).onSuccess(last -> {
            if (last || timeIsUp.getAsBoolean()) {
                ended.complete(last);
            } else {
                next(page, timeIsUp, ended);
            }
        });
    }
}
