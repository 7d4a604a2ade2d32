package io.ovation.analytics.mood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ovation.analytics.polarity.Polarity;
import io.ovation.analytics.polarity.Reading;
import io.ovation.analytics.topic.Gist;
import io.ovation.contracts.analytics.Sure;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Reading GOOD = new Reading(Polarity.POSITIVE, false, true);
    private static final Reading BAD = new Reading(Polarity.NEGATIVE, false, true);

    private static Said by(String author, Reading reading) {
        return new Said(0, author, reading, Gist.NONE);
    }

    @Test
    void one_person_who_writes_a_lot_is_one_person() {
        List<Said> loud =
                IntStream.range(0, 100).mapToObj(i -> by("p_loud", BAD)).toList();
        Tally tally = Tally.of(loud, 0);
        assertThat(tally.discontented()).isEqualTo(1);
        assertThat(tally.messages()).isEqualTo(100);
        List<Said> three =
                List.of(by("p_1", BAD), by("p_2", BAD), by("p_3", BAD), by("p_4", BAD), by("p_5", BAD), by("p_6", BAD));
        assertThat(Tally.of(three, 0).score()).isLessThan(tally.score());
    }

    @Test
    void a_line_weighs_half_after_ninety_seconds() {
        assertThat(Tally.of(List.of(by("p_1", GOOD)), 0).score()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(Tally.of(List.of(by("p_1", GOOD)), 90_000).score()).isCloseTo(0.5 / 2.5, within(1e-9));
    }

    @Test
    void noise_and_other_languages_have_no_side() {
        Tally tally = Tally.of(
                List.of(
                        by("p_1", new Reading(Polarity.POSITIVE, true, true)),
                        by("p_2", new Reading(Polarity.NEUTRAL, false, false))),
                0);
        assertThat(tally.score()).isZero();
        assertThat(tally.people()).isEqualTo(2);
        assertThat(tally.contented()).isZero();
    }

    @Test
    void it_says_how_much_it_rests_on() {
        assertThat(sure(9, 9)).isEqualTo(Sure.LOW);
        assertThat(sure(10, 4)).isEqualTo(Sure.LOW);
        assertThat(sure(10, 5)).isEqualTo(Sure.MEDIUM);
        assertThat(sure(30, 15)).isEqualTo(Sure.HIGH);
    }

    private static Sure sure(int lines, int people) {
        return Tally.of(
                        IntStream.range(0, lines)
                                .mapToObj(i -> by("p_" + i % people, GOOD))
                                .toList(),
                        0)
                .sure();
    }
}
