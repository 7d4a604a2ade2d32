package io.ovation.platform.channel.sim;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The bus between nodes: loses, delays, doubles and reorders until the world is healed; what is sent to a dead node is gone. */
final class SimBus {
    private static final double LOSS = 0.03;
    private static final double DOUBLE = 0.03;
    private static final double LATE = 0.04;

    private final World world;

    SimBus(World world) {
        this.world = world;
    }

    /** A request that is answered, or fails after a time. */
    <T> Future<T> ask(Node from, Node to, long timeOutMillis, Supplier<Future<T>> handler) {
        Promise<T> promise = Promise.promise();
        tell(
                from,
                to,
                () -> handler.get()
                        .onComplete(answer -> tell(to, from, () -> {
                            if (answer.succeeded()) {
                                promise.tryComplete(answer.result());
                            } else {
                                promise.tryFail(answer.cause());
                            }
                        })));
        world.scheduler().after(from, timeOutMillis, () -> promise.tryFail(new TimeoutException("no answer")));
        return promise.future();
    }

    /** A message without an answer. */
    void tell(Node from, Node to, Runnable handler) {
        tell(from, to, to.life(), handler);
    }

    private void tell(Node from, Node to, int life, Runnable handler) {
        if (!to.up() || world.cut(from, to)) {
            return;
        }
        if (world.troubled() && world.chance(LOSS)) {
            world.count(Counter.BUS_LOSSES);
            return;
        }
        world.scheduler().after(to, life, delay(), handler);
        if (world.troubled() && world.chance(DOUBLE)) {
            world.count(Counter.BUS_DOUBLES);
            world.scheduler().after(to, life, delay(), handler);
        }
    }

    private long delay() {
        return world.troubled() && world.chance(LATE) ? world.between(10, 1_500) : world.between(0, 3);
    }
}
