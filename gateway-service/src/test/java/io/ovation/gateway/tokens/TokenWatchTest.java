package io.ovation.gateway.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenWatchTest {
    private final List<Promise<Void>> looks = new ArrayList<>();
    private final List<Runnable> timers = new ArrayList<>();
    private final TokenWatch watch = new TokenWatch(this::look, new HandTimers(), 1_000);

    private Future<Void> look() {
        looks.add(Promise.promise());
        return looks.get(looks.size() - 1).future();
    }

    @Test
    void whoever_asks_during_a_look_gets_the_next_one_which_all_of_them_share() {
        Future<Void> first = watch.look();
        Future<Void> second = watch.look();
        Future<Void> third = watch.look();
        assertThat(looks).hasSize(1);
        looks.get(0).complete();
        assertThat(first.isComplete()).isTrue();
        assertThat(second.isComplete()).isFalse();
        assertThat(looks).hasSize(2);
        looks.get(1).complete();
        assertThat(second.isComplete()).isTrue();
        assertThat(third.isComplete()).isTrue();
    }

    @Test
    void it_looks_again_and_again_also_after_a_failure() {
        watch.start();
        timers.remove(0).run();
        looks.get(0).fail("silent");
        timers.remove(0).run();
        assertThat(looks).hasSize(2);
    }

    private final class HandTimers implements Timers {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public long monotonicMillis() {
            return 0;
        }

        @Override
        public void after(long delayMillis, Runnable task) {
            timers.add(task);
        }
    }
}
