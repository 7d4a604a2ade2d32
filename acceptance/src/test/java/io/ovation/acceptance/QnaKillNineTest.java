package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.Crowd;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Sent;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The standalone edition is killed twice while an attendee asks and deletes and two moderators answer everything at once: at whatever step it
 * died, no question has two answers or two owners, and what was deleted is gone.
 */
class QnaKillNineTest {
    private static final int ROUNDS = 3;
    private static final int QUESTIONS = 20;

    @Test
    void at_whatever_step_it_dies_each_question_is_answered_once(@TempDir Path data) {
        Map<String, String> unhurried = new HashMap<>(Crowd.UNHURRIED);
        unhurried.putAll(Map.of("OVATION_QNA_TEXTS_BURST", "10000", "OVATION_QNA_ACTIONS_BURST", "10000"));
        try (Standalone standalone = Standalone.start("qna-kill-nine", data, unhurried);
                Room room = room(standalone)) {
            LiveClient ada = room.attendee("Ada").joins("qna");
            LiveClient mo = room.moderator().joins("qna");
            LiveClient dan = room.holding(standalone.tokens().user("dan@example.com", "Dan", "Moderator"))
                    .joins("qna");
            LiveClient ben = room.attendee("Ben").joins("qna");
            List<Sent> replies = new ArrayList<>();
            List<Sent> deletions = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                List<Long> threads = asked(ada, round);
                threads.forEach(thread -> {
                    replies.add(reply(mo, thread));
                    replies.add(reply(dan, thread));
                });
                deletions.add(ada.send("delete-entry", Map.of("entry", threads.get(0))));
                if (round < ROUNDS - 1) {
                    replies.get(replies.size() - QUESTIONS).await(); // in the middle of the work
                    standalone.kill();
                    standalone.restart();
                }
            }
            replies.forEach(Sent::await);
            deletions.forEach(Sent::seq);
            assertOneAnswerEach(replies, log(room.admin()));
            assertThat(log(room.admin()).toString()).doesNotContain("question 0 ");
            assertNothingOfOthers(ada, ben, mo, dan);
        }
    }

    /** Also over two deaths no frame of the Q&A told an attendee who of the team did what, nor another's private answer. */
    private static void assertNothingOfOthers(LiveClient ada, LiveClient ben, LiveClient mo, LiveClient dan) {
        String[] team = {"Mo Moderator", "Dan Moderator", "@example.com", mo.person(), dan.person()};
        assertThat(frames(ada)).contains("an answer").doesNotContain(team);
        assertThat(frames(ben))
                .contains("\"subscribed\"")
                .doesNotContain("an answer")
                .doesNotContain(team);
    }

    /** All but those of the session, which names its moderators to everybody. */
    private static String frames(LiveClient client) {
        return client.frames().stream()
                .filter(frame -> !frame.path("op").asText().equals("authenticated"))
                .toList()
                .toString();
    }

    private static Room room(Standalone standalone) {
        Map<String, Object> mo = Map.of("user", "mo@example.com", "name", "Mo Moderator");
        Map<String, Object> dan = Map.of("user", "dan@example.com", "name", "Dan Moderator");
        return Room.in(
                standalone,
                Map.of(
                        "moderators",
                        List.of(mo, dan),
                        "qna",
                        Map.of("threads", "multi", "approval", false, "openPerAttendee", 100)));
    }

    private static List<Long> asked(LiveClient ada, int round) {
        List<Sent> asked = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            asked.add(ada.send("ask-question", Map.of("text", "question " + i + " of round " + round)));
        }
        return asked.stream().map(Sent::seq).toList();
    }

    private static Sent reply(LiveClient moderator, long thread) {
        return moderator.send("reply-to-thread", Map.of("thread", thread, "text", "an answer"));
    }

    /** Of two replies to a thread one is stored and the other is told; when the question was deleted first, both are. Never are two stored. */
    private static void assertOneAnswerEach(List<Sent> replies, List<JsonNode> log) {
        int stored = 0;
        for (int i = 0; i < replies.size(); i += 2) {
            List<Sent> two = replies.subList(i, i + 2);
            List<Sent> refused = two.stream().filter(each -> !each.acked()).toList();
            boolean deleted = i % (2 * QUESTIONS) == 0; // the first question of its round
            assertThat(refused).as("refused of two replies").hasSizeBetween(1, deleted ? 2 : 1);
            assertThat(refused)
                    .extracting(each -> each.problem().path("code").asText())
                    .isSubsetOf(deleted ? List.of("thread-claimed", "thread-closed") : List.of("thread-claimed"));
            stored += 2 - refused.size();
        }
        assertThat(log)
                .filteredOn(event -> event.path("type").asText().equals("answer-posted"))
                .hasSize(stored);
        for (int i = 0; i < log.size(); i++) {
            assertThat(log.get(i).path("seq").asInt()).isEqualTo(i + 1);
        }
    }

    private static List<JsonNode> log(Member admin) {
        List<JsonNode> events = new ArrayList<>();
        long after = 0;
        long head = 1;
        while (after < head) {
            Rest.Answer page = admin.rest().get(admin.path("/channels/qna/events?limit=300&after=" + after));
            page.body().path("events").forEach(events::add);
            after = page.body().path("to").asLong();
            head = page.body().path("head").asLong();
        }
        return events;
    }
}
