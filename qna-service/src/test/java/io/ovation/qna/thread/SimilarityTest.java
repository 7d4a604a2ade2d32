package io.ovation.qna.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
    @ParameterizedTest
    @CsvSource({
        "Where are the slides?, where ARE the slides, 1",
        "Will the slides be shared?, slides shared, 1",
        "Will the slides be shared?, Are there slides to be shared later, 0.6",
        "Wo ist das Café?, das cafe, 1",
        "Where is lunch?, When is the next talk?, 0",
        "slides, Where are the slides?, 1",
        "'?!', Where are the slides?, 0",
        "a b c, a b c, 0"
    })
    void shared_words_over_the_words_of_the_shorter(String one, String other, double likeness) {
        assertThat(new Similarity(one).to(other)).isEqualTo(likeness);
        assertThat(new Similarity(other).to(one)).isEqualTo(likeness);
    }
}
