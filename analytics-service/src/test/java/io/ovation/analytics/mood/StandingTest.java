package io.ovation.analytics.mood;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.analytics.Mood;
import org.junit.jupiter.api.Test;

/** When a mood is told. Times are milliseconds. */
class StandingTest {
    private static final Tally GOOD = new Tally(0.5, 20, 10, 8, 1);
    private static final Tally BAD = new Tally(-0.5, 20, 10, 1, 8);
    private static final Tally FLAT = new Tally(0, 20, 10, 2, 2);

    private static Standing neutralSince(long since) {
        return Standing.told(Mood.NEUTRAL, since);
    }

    @Test
    void the_first_mood_is_told_at_once() {
        assertThat(Standing.first(BAD, 900, 1000).told()).isEqualTo(Mood.NEGATIVE);
        assertThat(Standing.first(FLAT, 900, 1000)).isEqualTo(neutralSince(1000));
        assertThat(Standing.first(FLAT, 0, 400_000)).isEqualTo(Standing.told(Mood.QUIET, 300_000));
    }

    @Test
    void a_change_is_told_when_it_has_held_for_twenty_seconds_and_the_one_before_for_thirty() {
        Standing heard = neutralSince(0).next(GOOD, 15_000, 15_000);
        assertThat(heard.told()).isEqualTo(Mood.NEUTRAL);
        assertThat(heard.next(GOOD, 34_999, 34_999).told()).isEqualTo(Mood.NEUTRAL);
        assertThat(heard.next(GOOD, 35_000, 35_000)).isEqualTo(Standing.told(Mood.POSITIVE, 35_000));
        Standing early = neutralSince(0).next(GOOD, 1000, 1000);
        assertThat(early.next(GOOD, 29_000, 29_000).told()).isEqualTo(Mood.NEUTRAL);
        assertThat(early.next(GOOD, 30_000, 30_000).told()).isEqualTo(Mood.POSITIVE);
    }

    @Test
    void what_is_said_for_a_moment_begins_anew_when_it_is_said_again() {
        Standing wavering = neutralSince(0)
                .next(GOOD, 40_000, 40_000)
                .next(FLAT, 50_000, 50_000)
                .next(GOOD, 55_000, 55_000);
        assertThat(wavering.next(GOOD, 65_000, 65_000).told()).isEqualTo(Mood.NEUTRAL);
        assertThat(wavering.next(GOOD, 75_000, 75_000).told()).isEqualTo(Mood.POSITIVE);
    }

    @Test
    void a_mood_is_left_later_than_it_is_entered() {
        Tally between = new Tally(0.15, 20, 10, 8, 1);
        assertThat(Standing.told(Mood.POSITIVE, 0).next(between, 60_000, 60_000).heard())
                .isEqualTo(Mood.POSITIVE);
        assertThat(neutralSince(0).next(between, 60_000, 60_000).heard()).isEqualTo(Mood.NEUTRAL);
    }

    @Test
    void few_people_or_few_lines_make_no_mood() {
        assertThat(Standing.first(new Tally(-0.9, 9, 2, 0, 2), 0, 1).told()).isEqualTo(Mood.NEUTRAL);
        assertThat(Standing.first(new Tally(-0.9, 4, 4, 0, 4), 0, 1).told()).isEqualTo(Mood.NEUTRAL);
        assertThat(Standing.first(new Tally(-0.9, 9, 9, 0, 2), 0, 1).told()).isEqualTo(Mood.NEUTRAL);
    }

    @Test
    void five_minutes_without_a_line_are_quiet_to_the_millisecond_and_the_next_line_ends_that_at_once() {
        Standing good = Standing.told(Mood.POSITIVE, 0);
        assertThat(good.next(GOOD, 1000, 300_999).told()).isEqualTo(Mood.POSITIVE);
        Standing quiet = good.next(GOOD, 1000, 301_000);
        assertThat(quiet).isEqualTo(Standing.told(Mood.QUIET, 301_000));
        assertThat(quiet.next(BAD, 301_500, 302_000)).isEqualTo(Standing.told(Mood.NEGATIVE, 302_000));
    }
}
