package io.ovation.acceptance;

import static io.ovation.acceptance.harness.QnaMember.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.Eavesdropper;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.QnaMember;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feed of the standalone edition: what is pinned and answered comes in, what is undone goes, also over a kill. */
class FeedByApiTest {

    private static List<String> feedOf(Member member) {
        Rest.Answer snapshot = member.rest().get(member.path("/channels/feed/snapshot"));
        assertThat(snapshot.status()).as(snapshot.text()).isEqualTo(200);
        List<String> texts = new ArrayList<>();
        for (JsonNode item : snapshot.body().at("/snapshot/view/items")) {
            texts.add(item.path("text").asText());
        }
        return texts;
    }

    private static void shows(Member member, String... texts) {
        await().untilAsserted(() -> assertThat(feedOf(member)).containsExactly(texts));
    }

    @Test
    void pins_and_published_answers_come_and_go_and_live_through_a_kill(@TempDir Path data) {
        try (Standalone standalone = Standalone.start("feed-by-api", data, Map.of());
                Room room = Room.in(standalone, Map.of("qna", Map.of("threads", "multi")))) {
            Member ada = room.attendee("Ada");
            Member mo = room.moderator();
            QnaMember asker = new QnaMember(ada, new Eavesdropper());
            QnaMember moderator = new QnaMember(mo, new Eavesdropper());
            long pinned = ada.posts("Slides are online").seq();
            done(mo.pins(pinned));
            shows(ada, "Slides are online");

            LiveClient watching = ada.joins("feed");
            long question = asker.asks("Will it be recorded?");
            moderator.replies(question, "Only for you");
            assertThat(feedOf(ada)).containsExactly("Slides are online");
            done(moderator.puts("/questions/" + question + "/publication", Map.of("nameless", false)));
            shows(ada, "Will it be recorded?", "Slides are online");
            watching.awaitSeq(2);

            standalone.kill();
            standalone.restart();
            shows(ada, "Will it be recorded?", "Slides are online");
            done(ada.deletes(pinned));
            shows(ada, "Will it be recorded?");
            Rest.Answer log = ada.rest().get(ada.path("/channels/feed/events?limit=300"));
            assertThat(log.text()).contains("items-removed").doesNotContain("Slides are online");
        }
    }
}
