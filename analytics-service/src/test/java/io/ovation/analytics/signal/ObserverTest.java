package io.ovation.analytics.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.analytics.SignalKind;
import io.ovation.contracts.analytics.Trouble;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signals about an audience. */
class ObserverTest {
    @Test
    void engagement_that_falls_is_told_once_with_what_it_was() {
        Watching watching = new Watching(60).minutes(15, 100, 60).minutes(5, 100, 40);
        assertThat(watching.told()).containsExactly(SignalKind.ENGAGEMENT_DROPPING);
        assertThat(watching.last().value()).isBetween(40L, 45L);
        assertThat(watching.last().before()).isEqualTo(60);
        assertThat(watching.minutes(10, 100, 40).told()).hasSize(1);
    }

    @Test
    void a_fall_must_last_a_minute() {
        assertThat(new Watching(60)
                        .minutes(15, 100, 60)
                        .minutes(0.5, 100, 30)
                        .minutes(4, 100, 60)
                        .told())
                .isEmpty();
    }

    @Test
    void engagement_that_wavers_at_the_threshold_does_not_flap() {
        Watching watching = new Watching(120).minutes(15, 100, 60);
        watching.minutes(20, 100, measurement -> measurement % 2 == 0 ? 40 : 52);
        assertThat(watching.told().size()).isLessThanOrEqualTo(1);
    }

    @Test
    void a_second_fall_is_told_after_engagement_had_recovered() {
        Watching watching =
                new Watching(120).minutes(15, 100, 60).minutes(4, 100, 40).minutes(20, 100, 60);
        assertThat(watching.minutes(4, 100, 40).told())
                .containsExactly(SignalKind.ENGAGEMENT_DROPPING, SignalKind.ENGAGEMENT_DROPPING);
    }

    @Test
    void engagement_that_rises_high_is_told() {
        Watching watching = new Watching(60).minutes(15, 100, 60).minutes(4, 100, 85);
        assertThat(watching.told()).containsExactly(SignalKind.ENGAGEMENT_HIGH);
        assertThat(new Watching(60).minutes(15, 100, 50).minutes(4, 100, 74).told())
                .isEmpty();
        assertThat(new Watching(60).minutes(30, 100, 90).told()).isEmpty();
    }

    @Test
    void few_people_say_nothing_about_engagement() {
        assertThat(new Watching(60).minutes(15, 24, 80).minutes(5, 24, 20).told())
                .isEmpty();
        assertThat(new Watching(60).minutes(15, 25, 80).minutes(5, 25, 20).told())
                .containsExactly(SignalKind.ENGAGEMENT_DROPPING);
    }

    @Test
    void attendees_who_leave_and_come_in_numbers_are_told() {
        Watching watching = new Watching(60).minutes(10, 100, 60).minutes(2, 70, 60);
        assertThat(watching.told()).containsExactly(SignalKind.ATTENDEES_DROPPING);
        assertThat(watching.last().value()).isEqualTo(70);
        assertThat(watching.last().before()).isEqualTo(100);
        watching.minutes(8, 70, 60).minutes(2, 100, 60);
        assertThat(watching.told()).containsExactly(SignalKind.ATTENDEES_DROPPING, SignalKind.ATTENDEES_JOINING);
    }

    @Test
    void a_fifth_of_a_hundred_is_less_than_chance_makes() {
        assertThat(new Watching(60).minutes(10, 100, 60).minutes(5, 80, 60).told())
                .isEmpty(); // 2.1 times the root of 100 is 21
        assertThat(new Watching(60).minutes(10, 100, 60).minutes(5, 79, 60).told())
                .containsExactly(SignalKind.ATTENDEES_DROPPING);
    }

    @Test
    void people_who_arrive_at_the_start_and_leave_at_the_end_are_no_news() {
        assertThat(new Watching(30).minutes(3, 20, 60).minutes(1.9, 90, 60).told())
                .isEmpty();
        assertThat(new Watching(30).minutes(25, 100, 60).minutes(5, 30, 60).told())
                .isEmpty();
    }

    @Test
    void signals_about_the_audience_keep_a_minute_apart() {
        Watching watching = new Watching(60).minutes(15, 100, 60);
        watching.minutes(1.2, 60, 20);
        assertThat(watching.told()).containsExactly(SignalKind.ATTENDEES_DROPPING);
        watching.minutes(1, 60, 20);
        assertThat(watching.told()).containsExactly(SignalKind.ATTENDEES_DROPPING, SignalKind.ENGAGEMENT_DROPPING);
    }

    @Test
    void a_hole_in_the_measurements_begins_anew() {
        Watching watching = new Watching(120).minutes(15, 100, 60).later(Duration.ofMinutes(2));
        assertThat(watching.minutes(4.5, 40, 20).told()).isEmpty();
    }

    @Test
    void another_process_does_not_tell_it_again() {
        Watching watching = new Watching(120).minutes(10, 100, 60).minutes(2, 60, 60);
        assertThat(watching.told()).hasSize(1);
        assertThat(watching.elsewhere().minutes(10, 60, 60).told()).hasSize(1);
    }

    @Test
    void trouble_is_told_at_once_and_again_only_after_it_was_over() {
        Watching watching = new Watching(60);
        Trouble sound = new Trouble(Trouble.With.SOUND, 3);
        watching.measure(10, 60, sound);
        watching.measure(10, 60, sound);
        assertThat(watching.told()).containsExactly(SignalKind.TROUBLE);
        assertThat(watching.last().with()).isEqualTo(Trouble.With.SOUND);
        watching.minutes(11, 10, 60);
        watching.measure(10, 60, sound);
        assertThat(watching.told()).hasSize(2);
    }

    @Test
    void in_a_large_audience_more_must_complain() {
        Watching watching = new Watching(60);
        watching.measure(600, 60, new Trouble(Trouble.With.SOUND, 5));
        assertThat(watching.told()).isEmpty();
        watching.measure(600, 60, new Trouble(Trouble.With.SOUND, 6));
        assertThat(watching.told()).hasSize(1);
        Watching larger = new Watching(60);
        larger.measure(100_000, 60, new Trouble(Trouble.With.SOUND, 8));
        assertThat(larger.told()).hasSize(1);
    }

    /** Each of 400 people looks and looks away for three minutes on average, and nobody does so for a reason. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void an_hour_of_a_steady_audience_is_no_signal(long seed) {
        Random random = new Random(seed);
        boolean[] looks = new boolean[400];
        for (int i = 0; i < looks.length; i++) {
            looks[i] = random.nextDouble() < 0.6;
        }
        Watching watching = new Watching(70).minutes(60, looks.length, measurement -> {
            int engaged = 0;
            for (int i = 0; i < looks.length; i++) {
                boolean turns = random.nextDouble() < 5.0 / (looks[i] ? 216 : 144);
                looks[i] ^= turns;
                engaged += looks[i] ? 1 : 0;
            }
            return Math.round(100f * engaged / looks.length);
        });
        assertThat(watching.told()).isEmpty();
    }
}
