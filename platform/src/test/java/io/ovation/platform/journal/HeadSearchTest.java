package io.ovation.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadSearchTest {
    private int questions;

    private Future<Set<Long>> existing(List<Long> seqs, long head) {
        questions++;
        Set<Long> found = new HashSet<>(seqs);
        found.removeIf(seq -> seq > head);
        return Future.succeededFuture(found);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "0,1",
        "0,31",
        "0,32",
        "0,33",
        "0,96",
        "0,97",
        "5,5",
        "5,1000",
        "0,123457",
        "999,100000",
        "0,5000000"
    })
    void the_end_of_a_log_is_found_with_few_questions(long known, long head) {
        long found = new HeadSearch(seqs -> existing(seqs, head)).from(known).result();
        assertThat(found).isEqualTo(head);
        assertThat(questions).isLessThanOrEqualTo(24);
    }
}
