package io.ovation.gateway.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.gateway.StillClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SilencesTest {
    private static final ChannelId PRIVATE = new ChannelId("102", "e_1", "private");
    private static final long QUIET = 10_000;

    private final StillClock clock = new StillClock();
    private final Silences silences = new Silences(PRIVATE, clock, QUIET);
    private final Reader ada = new Reader("p_ada");
    private final Reader ben = new Reader("p_ben");

    /** Keeps what it is given. */
    private static final class Reader implements Subscriber {
        private final List<String> frames = new ArrayList<>();
        private final String person;

        Reader(String person) {
            this.person = person;
        }

        @Override
        public Viewer viewer() {
            return new Viewer(person, Role.ATTENDEE);
        }

        @Override
        public void deliver(ChannelId channel, Frames news) {
            frames.add(
                    news.text(viewer()).replaceAll(".*\"from\":(\\d+),\"to\":(\\d+),\"events\":(\\[]?).*", "$1-$2 $3"));
        }

        @Override
        public void renamed(ChannelId channel, String frame) {}

        @Override
        public void startOver(ChannelId channel) {}
    }

    private void happens(long seq, Audience audience) {
        ChannelEvent event = new ChannelEvent(
                seq, "connection-changed", Instant.EPOCH, "p_zoe", Map.of(), audience, List.of(), null);
        Frames frames = new Frames(PRIVATE.name(), "e1", List.of(event), new NameMask());
        silences.deliver(ada, frames);
        silences.deliver(ben, frames);
    }

    @Test
    void what_is_for_somebody_is_told_at_once_and_to_the_others_later_in_one() {
        happens(1, Audience.only("p_ada"));
        happens(2, Audience.only("p_ada"));
        assertThat(ada.frames).containsExactly("1-1 [", "2-2 [");
        assertThat(ben.frames).isEmpty();

        clock.pass(QUIET);
        assertThat(ben.frames).containsExactly("1-2 []");
        assertThat(ada.frames).hasSize(2);
    }

    @Test
    void what_is_for_everyone_says_with_it_that_nothing_was_before() {
        happens(1, Audience.only("p_ada"));
        happens(2, Audience.EVERYONE);
        assertThat(ada.frames).containsExactly("1-1 [", "2-2 [");
        assertThat(ben.frames).containsExactly("1-2 [");

        clock.pass(QUIET);
        assertThat(ben.frames).hasSize(1);
    }

    @Test
    void a_head_is_what_one_was_told_of_so_that_nobody_asks_for_what_is_not_theirs() {
        happens(7, Audience.only("p_ada"));
        assertThat(silences.toldTo(ben)).isEqualTo(6);
        assertThat(silences.toldTo(ada)).isNull();
        clock.pass(QUIET);
        assertThat(silences.toldTo(ben)).isNull();
    }

    @Test
    void who_left_or_begins_anew_is_told_nothing() {
        happens(1, Audience.only("p_ada"));
        silences.forget(ben);
        clock.pass(QUIET);
        assertThat(ben.frames).isEmpty();
    }
}
