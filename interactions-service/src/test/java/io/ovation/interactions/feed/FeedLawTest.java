package io.ovation.interactions.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.interactions.FeedView;
import io.ovation.platform.channel.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the feed makes of events, and the law: any state and the rows after it make the state folded from the start. */
class FeedLawTest {
    private final FeedLogic logic = new FeedLogic();
    private final List<ChannelEvent> rows = new ArrayList<>();
    private final List<FeedState> states = new ArrayList<>(List.of(FeedState.EMPTY));

    private void chat(ChannelEvent event) {
        ChatNews.of(event).ifPresent(this::follow);
    }

    private void qna(ChannelEvent event) {
        QnaNews.of(event).ifPresent(this::follow);
    }

    private void interactions(ChannelEvent event) {
        InteractionNews.of(event).ifPresent(this::follow);
    }

    private void follow(News news) {
        if (logic.decide(state(), news, Told.NOON) instanceof Decision.Happened fact) {
            long seq = rows.size() + 1L;
            rows.add(new ChannelEvent(
                    seq, fact.type(), Told.NOON, "system", fact.body(), fact.audience(), fact.redacts(), null));
            states.add(logic.apply(state(), rows.get(rows.size() - 1)));
            fact.redacts()
                    .forEach(each -> rows.set(
                            (int) (each - 1), rows.get((int) (each - 1)).redacted()));
        }
    }

    private FeedState state() {
        return states.get(states.size() - 1);
    }

    private List<String> shown() {
        return state().items().stream().map(each -> each.item().text()).toList();
    }

    private void holds() {
        for (int from = 0; from < states.size(); from++) {
            FeedState folded = logic.decode(logic.encode(states.get(from)));
            for (ChannelEvent row : rows.subList(from, rows.size())) {
                folded = logic.apply(folded, row);
            }
            assertThat(folded).isEqualTo(state());
        }
    }

    @Test
    void item_published_by_a_pin_and_by_an_answer() {
        chat(Told.other(1));
        chat(Told.pinned(2, 1, "hello"));
        qna(Told.listed(4, 3, "Will it be recorded?", "Yes."));
        holds();
        assertThat(shown()).containsExactly("hello", "Will it be recorded?");
        assertThat(state().items().get(0).item().id()).isEqualTo("chat/1");
        assertThat(state().items().get(1).item().answers()).hasSize(1);
    }

    @Test
    void interactions_come_when_they_are_published_and_go_when_they_are_taken_off() {
        interactions(Told.drafted(1, 1, "A secret draft"));
        interactions(Told.shown(2, 1, "Which topic next?"));
        interactions(Told.shown(3, 3, "How was it?"));
        interactions(Told.shown(4, 1, "Which topic next?"));
        holds();
        assertThat(shown()).containsExactly("Which topic next?", "How was it?");
        assertThat(rows).hasSize(2);
        interactions(Told.takenOff(5, 1));
        interactions(Told.takenOff(6, 9));
        holds();
        assertThat(shown()).containsExactly("How was it?");
        assertThat(rows.toString()).doesNotContain("Which topic", "secret");
    }

    @Test
    void items_removed_when_a_pin_or_a_listing_ends() {
        chat(Told.pinned(2, 1, "one"));
        chat(Told.pinned(4, 3, "two"));
        qna(Told.listed(4, 3, "three", "Yes."));
        chat(Told.unpinned(5, 1, 2));
        chat(Told.deleted(6, 3, 4));
        qna(Told.unlisted(7, 3));
        holds();
        assertThat(shown()).isEmpty();
        assertThat(rows).filteredOn(row -> row.type().equals("item-published")).allMatch(row -> row.body() == null);
    }

    @Test
    void a_cleared_chat_takes_its_pins_along_and_nothing_else() {
        chat(Told.pinned(2, 1, "one"));
        qna(Told.listed(2, 1, "two", "Yes."));
        chat(Told.cleared(3));
        holds();
        assertThat(shown()).containsExactly("two");
    }

    @Test
    void a_further_answer_replaces_the_item_and_leaves_one_copy_of_the_text() {
        qna(Told.listed(2, 1, "When?", "Soon."));
        chat(Told.pinned(2, 1, "hello"));
        qna(Told.listed(3, 1, "When?", "Soon.", "At noon."));
        holds();
        assertThat(shown()).containsExactly("hello", "When?");
        assertThat(rows.get(0).body()).isNull();
        assertThat(state().items().get(1).item().answers()).extracting("text").containsExactly("Soon.", "At noon.");
    }

    @Test
    void a_question_whose_last_answer_goes_leaves_the_feed() {
        qna(Told.listed(2, 1, "When?", "Soon."));
        qna(Told.listed(3, 1, "When?"));
        holds();
        assertThat(shown()).isEmpty();
    }

    @Test
    void what_only_the_team_sees_never_comes_here() {
        qna(Told.forTheTeam(2, 1, "secret", "answer"));
        qna(Told.listed(3, 2, "not answered yet"));
        assertThat(rows).isEmpty();
    }

    @Test
    void what_was_followed_already_changes_nothing() {
        chat(Told.pinned(2, 1, "one"));
        chat(Told.unpinned(3, 1, 2));
        chat(Told.pinned(2, 1, "one"));
        holds();
        assertThat(rows).hasSize(2);
    }

    @Test
    void the_oldest_items_leave_a_full_feed() {
        for (int i = 1; i <= FeedView.ITEMS + 1; i++) {
            chat(Told.pinned(2L * i, 2L * i - 1, "pin " + i));
        }
        holds();
        assertThat(shown()).hasSize(FeedView.ITEMS).startsWith("pin 2").endsWith("pin " + (FeedView.ITEMS + 1));
    }

    @Test
    void an_unknown_event_changes_nothing() {
        chat(Told.pinned(2, 1, "one"));
        ChannelEvent later = new ChannelEvent(
                2, "item-praised", Told.NOON, "system", Map.of(), rows.get(0).audience(), List.of(), null);
        assertThat(logic.apply(state(), later)).isEqualTo(state());
    }
}
