package io.ovation.qna;

import static io.ovation.qna.thread.People.DANA;
import static io.ovation.qna.thread.People.MAYA;
import static io.ovation.qna.thread.People.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.qna.AskQuestion;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.ReplyToThread;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadState;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two moderators answer the same question at the same instant, by way of two instances that both think they own the channel. */
class TwoModeratorsTest {
    private static final int TIMES = 200;

    @Test
    void one_claims_and_the_other_is_told_two_hundred_times() {
        try (RunningQna qna = new RunningQna(2, Map.of())) {
            for (int i = 0; i < TIMES; i++) {
                qna.send(SAM, new AskQuestion("Question " + i, false)).await();
            }
            await().until(() -> qna.snapshot(1).seq() == TIMES); // the other instance reads the log once a second
            for (int i = 0; i < TIMES; i++) {
                long thread = i + 1L;
                Future<Ack> maya = qna.send(i % 2, MAYA, new ReplyToThread(thread, "Maya's " + i, null, false));
                Future<Ack> dana = qna.send(1 - i % 2, DANA, new ReplyToThread(thread, "Dana's " + i, null, false));
                Future.join(maya, dana).otherwiseEmpty().await();
                assertThat(List.of(maya.succeeded(), dana.succeeded())).containsExactlyInAnyOrder(true, false);
                assertTold(maya.succeeded() ? dana : maya, maya.succeeded() ? "maya" : "dana");
            }
            assertThat(answers(qna)).hasSize(TIMES);
            assertThat(qna.threads()).hasSize(TIMES).allSatisfy(thread -> {
                ThreadHeader header = thread.thread();
                assertThat(header.state()).isEqualTo(ThreadState.CLAIMED);
                assertThat(thread.entries()).hasSize(2);
            });
            await().untilAsserted(() ->
                    assertThat(qna.snapshot(1).team()).isEqualTo(qna.snapshot(0).team()));
        }
    }

    private static void assertTold(Future<Ack> loser, String winner) {
        Problem problem = ((ProblemException) loser.cause()).problem();
        assertThat(problem.code()).isEqualTo("thread-claimed");
        assertThat(problem.detail()).startsWith(winner + " has it since 20");
    }

    private static List<ChannelEvent> answers(RunningQna qna) {
        Stream<ChannelEvent> log = qna.log().stream();
        return log.filter(event -> event.type().equals(QnaEvent.ANSWER_POSTED.type()))
                .toList();
    }
}
