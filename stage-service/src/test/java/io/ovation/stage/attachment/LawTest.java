package io.ovation.stage.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.attachment.AttachmentView;
import io.ovation.contracts.attachment.UpdateAttachment;
import io.ovation.contracts.attachment.Uploader;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law: any snapshot and the events after it make what a fresh snapshot says. And what is decided on the way there. */
class LawTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final int LIMIT = 5;

    private final AttachmentLogic logic = new AttachmentLogic();
    private final List<ChannelEvent> rows = new ArrayList<>();
    private final List<AttachmentState> states = new ArrayList<>(List.of(AttachmentState.EMPTY));

    static AttachmentView view(String id) {
        return new AttachmentView(
                id, id + ".pdf", id, null, "application/pdf", "pdf", 7, NOON, new Uploader("p_maya", "Maya"));
    }

    private Decision does(AttachmentCommand command) {
        Decision decision = logic.decide(state(), command, NOON);
        if (decision instanceof Decision.Happened happened) {
            long seq = rows.size() + 1L;
            happened.redacts()
                    .forEach(row ->
                            rows.set((int) (row - 1), rows.get((int) (row - 1)).redacted()));
            ChannelEvent event = new ChannelEvent(
                    seq, happened.type(), NOON, "p_maya", happened.body(), Audience.EVERYONE, happened.redacts(), null);
            rows.add(event);
            states.add(logic.decode(logic.encode(logic.apply(state(), event))));
        }
        return decision;
    }

    private AttachmentState state() {
        return states.get(states.size() - 1);
    }

    private Decision add(String id) {
        return does(new AttachmentCommand.Add(view(id), LIMIT));
    }

    private Decision update(String id, String title) {
        return does(new AttachmentCommand.Update(new UpdateAttachment(id, title, null)));
    }

    private Decision delete(String id) {
        return does(new AttachmentCommand.Delete(id));
    }

    /** Rows are read as they are now: those that were redacted are blank. */
    private void holds() {
        for (int from = 0; from < states.size(); from++) {
            AttachmentState folded = states.get(from);
            for (ChannelEvent event : rows.subList(from, rows.size())) {
                folded = logic.apply(folded, event);
            }
            assertThat(folded.view()).as("from %d", from).isEqualTo(state().view());
        }
    }

    @Test
    void attachment_added() {
        add("a");
        add("b");
        holds();
        assertThat(state().view().attachments()).extracting(AttachmentView::id).containsExactly("a", "b");
    }

    @Test
    void attachment_changed() {
        add("a");
        add("b");
        update("a", "Roadmap");
        update("a", "Roadmap internal");
        holds();
        assertThat(state().view().attachments().get(0).title()).isEqualTo("Roadmap internal");
    }

    @Test
    void attachment_deleted() {
        add("a");
        update("a", "Roadmap");
        delete("a");
        holds();
        assertThat(state().attachments()).isEmpty();
        assertThat(rows.toString()).doesNotContain("Roadmap");
    }

    @Test
    void a_session_has_so_many_and_a_repeat_is_none() {
        for (int i = 0; i < LIMIT; i++) {
            add("a" + i);
        }
        assertThat(add("one-more")).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo("attachments-full");
            assertThat(refused.problem().detail()).contains("5");
        });
        assertThat(add("a0")).isInstanceOf(Decision.Unchanged.class);
        delete("a0");
        assertThat(add("one-more")).isInstanceOf(Decision.Happened.class);
    }

    @Test
    void what_is_not_there_is_neither_changed_nor_deleted() {
        assertThat(update("a", "x")).isInstanceOf(Decision.Refused.class);
        assertThat(delete("a")).isInstanceOf(Decision.Refused.class);
        add("a");
        assertThat(update("a", "a")).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void an_empty_description_is_none() {
        add("a");
        does(new AttachmentCommand.Update(new UpdateAttachment("a", null, "Read it first.")));
        assertThat(state().view().attachments().get(0).description()).isEqualTo("Read it first.");
        does(new AttachmentCommand.Update(new UpdateAttachment("a", null, "")));
        assertThat(state().view().attachments().get(0).description()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_people_do(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String id = "a" + random.nextInt(8);
            switch (random.nextInt(4)) {
                case 0 -> delete(id);
                case 1 -> update(id, "title " + random.nextInt(3));
                default -> add(id);
            }
        }
        holds();
        assertThat(rows).hasSizeGreaterThan(60);
    }
}
