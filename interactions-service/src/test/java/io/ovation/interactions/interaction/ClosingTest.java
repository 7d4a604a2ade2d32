package io.ovation.interactions.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.ChannelId;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private static final ChannelId CHANNEL = ChannelId.parse("102/s/interactions");

    private final Closing closing = new Closing();
    private final Promise<String> writing = Promise.promise();
    private final Promise<String> ending = Promise.promise();

    private Future<String> write(long interaction) {
        return closing.writing(CHANNEL, interaction, writing::future, () -> Future.succeededFuture("turned away"));
    }

    @Test
    void an_end_waits_for_the_answers_on_their_way_and_no_new_ones_begin() {
        Future<String> first = write(1);
        Future<String> end = closing.ending(CHANNEL, 1, ending::future);
        assertThat(write(1).result()).isEqualTo("turned away");
        assertThat(write(2).isComplete()).isFalse();
        ending.complete("ended");
        assertThat(end.isComplete()).isFalse();
        writing.complete("written");
        assertThat(first.result()).isEqualTo("written");
        assertThat(end.result()).isEqualTo("ended");
    }

    @Test
    void an_end_that_fails_lets_answers_begin_again() {
        Future<String> end = closing.ending(CHANNEL, 1, ending::future);
        ending.fail("refused");
        assertThat(end.failed()).isTrue();
        assertThat(write(1).isComplete()).isFalse();
        writing.complete("written");
        assertThat(closing.ending(CHANNEL, 1, () -> Future.succeededFuture("ended"))
                        .result())
                .isEqualTo("ended");
    }
}
