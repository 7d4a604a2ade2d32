package io.ovation.analytics.polarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    private static final LineReader READER = new LineReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "great talk, thank you!",
                "can't wait to try this",
                "sooo goooood",
                "👏👏👏",
                "not bad at all",
                "the sound is back"
            })
    void contentment_is_positive(String line) {
        assertThat(READER.read(line).polarity()).isEqualTo(Polarity.POSITIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no sound",
                "we can't hear you",
                "the slides are stuck",
                "this is boring",
                "what a waste of time",
                "👎"
            })
    void discontent_is_negative(String line) {
        assertThat(READER.read(line).polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dead letter queue",
                "I would like the link",
                "Will this be recorded?",
                "our war room",
                "we use Kafka for that"
            })
    void what_only_sounds_like_a_feeling_is_neutral(String line) {
        assertThat(READER.read(line).polarity()).isEqualTo(Polarity.NEUTRAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first!", "+1", "hi all", "k", "?"})
    void what_says_next_to_nothing_is_noise(String line) {
        assertThat(READER.read(line).noise()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bonjour à tous", "no se escucha nada", "kein Ton", "音が聞こえません", "ничего не слышно"})
    void other_languages_are_not_judged(String line) {
        assertThat(READER.read(line)).isEqualTo(new Reading(Polarity.NEUTRAL, false, false));
    }

    @Test
    void anything_at_all_can_be_read() {
        for (String line : List.of("", " ", "\u0000", "🏳️‍🌈", "a".repeat(100_000), "! ".repeat(50_000))) {
            assertThat(READER.read(line)).isNotNull();
        }
    }

    /** A floor under what was measured once: 62 lines of which rules, phrases and model know nothing; only how sure it must be
     * was chosen by them. */
    @Test
    void lines_that_nobody_wrote_rules_for_are_mostly_read_right() {
        Rules words = new Rules();
        int byReader = 0;
        int byRules = 0;
        List<String[]> rows = Table.rows("unseen-lines.tsv");
        for (String[] row : rows) {
            Polarity label = LineReader.polarity(Integer.parseInt(row[0]));
            double score = words.score(LineWords.of(row[1]));
            byRules += LineReader.polarity(Math.abs(score) < 0.05 ? 0 : (int) Math.signum(score)) == label ? 1 : 0;
            byReader += READER.read(row[1]).polarity() == label ? 1 : 0;
        }
        System.out.printf(
                "Unseen lines: %d, right by the rules: %d, by the reader: %d%n", rows.size(), byRules, byReader);
        assertThat(byReader).isGreaterThan(rows.size() * 2 / 3);
    }
}
