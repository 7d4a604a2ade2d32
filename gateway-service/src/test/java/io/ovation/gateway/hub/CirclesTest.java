package io.ovation.gateway.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.CirclePart;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.channel.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One event, seen differently by everyone, the team and the one person it names. */
class CirclesTest {
    private static final Viewer ADA = new Viewer("p_ada", Role.ATTENDEE);
    private static final Viewer BEN = new Viewer("p_ben", Role.ATTENDEE);
    private static final Viewer ZOE = new Viewer("p_zoe", Role.ATTENDEE);
    private static final Viewer MAYA = new Viewer("p_maya", Role.MODERATOR);
    private static final Viewer SAM = new Viewer("p_sam", Role.SPEAKER);
    private static final NameMask NOBODY_HIDES = new NameMask();
    private static final Circles CIRCLES = new Circles(
            List.of(
                    new CirclePart(Audience.EVERYONE, Map.of("listed", "question")),
                    new CirclePart(Audience.TEAM, Map.of("asker", "somebody"))),
            List.of(new CirclePart(Audience.only("p_ada"), Map.of("mine", true))),
            true);
    private static final ChannelEvent EVENT = new ChannelEvent(
            1, "question-asked", Instant.EPOCH, "p_ada", Map.of(), Audience.EVERYONE, List.of(), null, CIRCLES);

    private final Frames frames = new Frames("qna", "e1", List.of(EVENT), NOBODY_HIDES);

    @Test
    void each_circle_sees_its_parts_and_nobody_the_actor() {
        assertThat(frames.text(BEN)).contains("\"listed\":\"question\"").doesNotContain("asker", "mine", "p_ada");
        assertThat(frames.text(MAYA))
                .contains("listed", "\"asker\":\"somebody\"")
                .doesNotContain("mine", "p_ada");
        assertThat(frames.text(ADA)).contains("listed", "\"mine\":true").doesNotContain("asker", "p_ada");
        assertThat(frames.text(ADA)).contains("\"actor\":\"anonymous\"");
    }

    @Test
    void what_is_for_moderators_reaches_no_speaker() {
        Circles drafts = new Circles(
                List.of(new CirclePart(Audience.TEAM, Map.of("results", "counted"))),
                List.of(new CirclePart(Audience.MODERATORS, Map.of("draft", "secret"))),
                false);
        ChannelEvent event = new ChannelEvent(
                1, "interaction-created", Instant.EPOCH, "p_maya", Map.of(), Audience.TEAM, List.of(), null, drafts);
        Frames both = new Frames("interactions", "e1", List.of(event), NOBODY_HIDES);
        assertThat(both.text(MAYA)).contains("secret", "counted");
        assertThat(both.text(SAM)).contains("counted").doesNotContain("secret");
        assertThat(both.text(BEN)).doesNotContain("secret", "counted");
    }

    @Test
    void moderators_have_a_view_of_their_own_where_there_is_one() {
        Snapshot snapshot = new Snapshot(
                ChannelId.parse("102/s/interactions"),
                "e1",
                1,
                Map.of("shown", 1),
                Map.of("shown", 2),
                Map.of("shown", 3),
                Map.of());
        SharedSnapshot.View view = new SharedSnapshot.View(snapshot);
        assertThat(view.text(BEN, NOBODY_HIDES)).isEqualTo("{\"shown\":1}");
        assertThat(view.text(SAM, NOBODY_HIDES)).isEqualTo("{\"shown\":2}");
        assertThat(view.text(MAYA, NOBODY_HIDES)).isEqualTo("{\"shown\":3}");
        assertThat(SnapshotView.of(snapshot, SAM)).containsEntry("shown", 2);
    }

    @Test
    void a_circle_shares_one_text() {
        assertThat(frames.text(BEN)).isSameAs(frames.text(ZOE));
    }

    @Test
    void a_redaction_leaves_what_lasts() {
        ChannelEvent redacted = EVENT.redacted();
        assertThat(EventTexts.array(List.of(redacted), ADA, NOBODY_HIDES))
                .contains("\"mine\":true", "\"redacted\":true");
        assertThat(EventTexts.array(List.of(redacted), MAYA, NOBODY_HIDES))
                .doesNotContain("question\"", "somebody", "listed");
    }

    @Test
    void what_is_only_ones_own_is_in_ones_own_view() {
        ChannelId channel = ChannelId.parse("102/s/qna");
        Snapshot snapshot = new Snapshot(
                channel,
                "e1",
                1,
                Map.of("questions", List.of()),
                Map.of("threads", List.of()),
                null,
                Map.of("p_ada", Map.of("threads", List.of(1))));
        SharedSnapshot.View view = new SharedSnapshot.View(snapshot);
        assertThat(view.text(ADA, NOBODY_HIDES)).isEqualTo("{\"questions\":[],\"mine\":{\"threads\":[1]}}");
        assertThat(view.text(BEN, NOBODY_HIDES)).isEqualTo("{\"questions\":[]}");
        assertThat(view.text(MAYA, NOBODY_HIDES)).isEqualTo("{\"threads\":[]}");
        assertThat(SnapshotView.of(snapshot, ADA)).containsKeys("questions", "mine");
        assertThat(SnapshotView.of(snapshot, BEN)).containsOnlyKeys("questions");
    }

    @Test
    void a_hidden_last_name_is_masked_in_parts_and_in_ones_own_view() {
        NameMask mask = new NameMask();
        mask.hide("p_ada", "Ada");
        Map<String, Object> ada = Map.of("author", Map.of("person", "p_ada", "name", "Ada Lovelace"));
        Circles parts = new Circles(List.of(new CirclePart(Audience.EVERYONE, ada)), List.of(), false);
        ChannelEvent event = new ChannelEvent(
                1, "question-asked", Instant.EPOCH, "p_ada", Map.of(), Audience.EVERYONE, List.of(), null, parts);
        Snapshot own = new Snapshot(
                ChannelId.parse("102/s/qna"),
                "e1",
                1,
                Map.of(),
                Map.of(),
                null,
                Map.of("p_ben", Map.of("answer", ada)));

        assertThat(new Frames("qna", "e1", List.of(event), mask).text(BEN)).doesNotContain("Lovelace");
        assertThat(new Frames("qna", "e1", List.of(event), mask).text(MAYA)).contains("Lovelace", "lastNameHidden");
        assertThat(new SharedSnapshot.View(own).text(BEN, mask)).doesNotContain("Lovelace");
    }
}
