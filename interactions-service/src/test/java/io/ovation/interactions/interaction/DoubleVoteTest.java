package io.ovation.interactions.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.interactions.MyAnswer;
import io.ovation.contracts.interactions.ReadMyAnswers;
import io.ovation.contracts.interactions.Results;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One person votes on two devices at the same instant, by way of two instances that both think they own the channel. */
class DoubleVoteTest {
    private static final int TIMES = 200;

    @Test
    void one_vote_counts_two_hundred_times() {
        try (RunningInteractions running = new RunningInteractions(2, Map.of())) {
            long changeable = running.publishes(Samples.POLL, Map.of());
            long once = running.publishes(Samples.POLL, Map.of("changeable", false));
            await().until(() -> running.snapshot(1).seq() >= once);
            long[] counts = new long[3];
            for (int i = 0; i < TIMES; i++) {
                Caller person = Samples.caller("p" + i, Role.ATTENDEE);
                Future<Ack> first = vote(running, i % 2, person, once, 0);
                Future<Ack> second = vote(running, 1 - i % 2, person, once, 1);
                Future.join(first, second).otherwiseEmpty().await();
                assertThat(List.of(first.succeeded(), second.succeeded())).containsExactlyInAnyOrder(true, false);
                Future.all(vote(running, 0, person, changeable, 0), vote(running, 1, person, changeable, 1))
                        .await();
                counts[first.succeeded() ? 0 : 1]++;
            }
            assertThat(running.store()
                            .count("interactions_answers", new JsonObject())
                            .await())
                    .isEqualTo(2L * TIMES);
            running.does("end-interaction", once).await();
            running.does("end-interaction", changeable).await();
            await().untilAsserted(() -> assertThat(running.results(once))
                    .isEqualTo(new Results(TIMES, List.of(counts[0], counts[1], 0L), null)));
            assertThat(running.results(changeable)).isEqualTo(asStored(running, changeable));
        }
    }

    private static Future<Ack> vote(RunningInteractions running, int instance, Caller person, long poll, int choice) {
        String clientId = person.person() + "-" + poll + "-" + choice + "-vote";
        return running.send(
                instance,
                person,
                clientId,
                "answer-interaction",
                Map.of("interaction", poll, "choices", List.of(choice)));
    }

    /** Counted person by person. */
    private static Results asStored(RunningInteractions running, long poll) {
        long[] counts = new long[3];
        for (int i = 0; i < TIMES; i++) {
            Caller person = Samples.caller("p" + i, Role.ATTENDEE);
            List<MyAnswer> mine = running.ask(
                            0,
                            InteractionsEndpoints.READ_MY_ANSWERS,
                            new ReadMyAnswers(RunningInteractions.CHANNEL),
                            person)
                    .await()
                    .answers();
            mine.stream()
                    .filter(answer -> answer.interaction() == poll)
                    .map(MyAnswer::choices)
                    .forEach(choices -> counts[choices == null ? 2 : choices.get(0)]++);
        }
        return new Results(TIMES, List.of(counts[0], counts[1], counts[2]), null);
    }
}
