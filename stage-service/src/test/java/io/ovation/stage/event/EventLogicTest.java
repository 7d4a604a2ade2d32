package io.ovation.stage.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.EventProblems;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.event.EventWish;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventLogicTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final EventWish NOTHING = new EventWish(null, null, null, null, null);

    private final EventLogic logic = new EventLogic();
    private final List<ChannelEvent> log = new ArrayList<>();
    private EventState state = EventState.NONE;

    private static Member member(String name, EventRole... roles) {
        return new Member(name.toLowerCase(Locale.ROOT), name, null, List.of(roles));
    }

    private void make() {
        EventDetails details = new EventDetails("Summit", null, NOON, null, "UTC");
        happens(new EventAsk.Make(new EventMade(details, Map.of("p_olga", member("Olga", EventRole.ORGANIZER)))));
    }

    private void happens(EventAsk ask) {
        Decision.Happened fact = (Decision.Happened) logic.decide(state, ask, NOON);
        ChannelEvent event = new ChannelEvent(
                log.size() + 1L, fact.type(), NOON, "p_olga", fact.body(), fact.audience(), List.of(), null);
        log.add(event);
        state = logic.apply(state, event);
    }

    private @Nullable Problem refused(EventAsk ask) {
        return logic.decide(state, ask, NOON) instanceof Decision.Refused refused ? refused.problem() : null;
    }

    private void holds() {
        for (int from = 0; from <= log.size(); from++) {
            EventState folded = EventState.NONE;
            for (ChannelEvent event : log.subList(0, from)) {
                folded = logic.apply(folded, event);
            }
            folded = logic.decode(logic.encode(folded));
            for (ChannelEvent event : log.subList(from, log.size())) {
                folded = logic.apply(folded, event);
            }
            assertThat(folded).isEqualTo(state);
        }
    }

    @Test
    void whatever_happens_any_saved_state_and_the_events_after_it_are_the_event() {
        make();
        happens(new EventAsk.Put("p_sam", member("Sam", EventRole.SPEAKER)));
        happens(new EventAsk.Put("p_sam", member("Sam", EventRole.ORGANIZER)));
        happens(new EventAsk.Change(null, new EventWish("Gala", "By the sea", null, null, null), List.of("startDate")));
        happens(new EventAsk.Edit("p_sam", "Samuel", "sam@example.com", false, null));
        happens(new EventAsk.Remove("p_olga"));
        holds();
        assertThat(state.details()).isEqualTo(new EventDetails("Gala", "By the sea", null, null, "UTC"));
        assertThat(state.people())
                .containsOnlyKeys("p_sam")
                .containsValue(new Member(
                        "sam", "Samuel", "sam@example.com", List.of(EventRole.SPEAKER, EventRole.ORGANIZER)));
        assertThat(state.creators()).containsExactly("p_olga");
        assertThat(state.version()).isEqualTo(6);
    }

    @Test
    void only_a_change_of_organizers_is_news_for_sessions() {
        make();
        happens(new EventAsk.Put("p_sam", member("Sam", EventRole.SPEAKER)));
        assertThat(state.organizersAsOf()).isEqualTo(1);
        happens(new EventAsk.Put("p_sam", member("Sam", EventRole.ORGANIZER)));
        assertThat(state.organizersAsOf()).isEqualTo(3);
        happens(new EventAsk.Edit("p_sam", "Samuel", null, false, null));
        assertThat(state.organizersAsOf()).isEqualTo(3);
        happens(new EventAsk.Edit("p_sam", null, null, false, List.of(EventRole.SPEAKER)));
        assertThat(state.organizersAsOf()).isEqualTo(5);
    }

    @Test
    void an_event_is_made_once_and_nothing_happens_before() {
        assertThat(refused(new EventAsk.Put("p_sam", member("Sam", EventRole.SPEAKER))))
                .isEqualTo(Problems.NOT_FOUND);
        make();
        EventMade again = new EventMade(new EventDetails("Other", null, null, null, "UTC"), Map.of());
        assertThat(refused(new EventAsk.Make(again))).isEqualTo(EventProblems.EVENT_EXISTS);
    }

    @Test
    void who_knows_another_version_changes_nothing() {
        make();
        EventWish gala = new EventWish("Gala", null, null, null, null);
        assertThat(refused(new EventAsk.Change(7L, gala, List.of()))).isEqualTo(EventProblems.EVENT_CHANGED);
        happens(new EventAsk.Change(1L, gala, List.of()));
        assertThat(logic.decide(state, new EventAsk.Change(2L, gala, List.of()), NOON))
                .isEqualTo(Decision.unchanged());
    }

    @Test
    void an_event_does_not_end_before_it_begins_whichever_of_both_is_changed() {
        make();
        EventWish early = new EventWish(null, null, null, "2026-11-20T11:59:59Z", null);
        assertThat(refused(new EventAsk.Change(null, early, List.of())))
                .extracting(problem -> problem.errors().get(0).field() + ":"
                        + problem.errors().get(0).rule())
                .isEqualTo("endDate:not-before-start");
        assertThat(refused(new EventAsk.Change(null, early, List.of("startDate"))))
                .isNull();
        assertThat(refused(new EventAsk.Change(null, NOTHING, List.of("name")))).isNotNull();
    }

    @Test
    void people_nobody_knows_are_neither_changed_nor_taken_off() {
        make();
        assertThat(refused(new EventAsk.Edit("p_eve", "Eve", null, false, null)))
                .isEqualTo(Problems.NOT_FOUND);
        assertThat(refused(new EventAsk.Remove("p_eve"))).isEqualTo(Problems.NOT_FOUND);
        assertThat(logic.decide(state, new EventAsk.Put("p_olga", member("Olga", EventRole.ORGANIZER)), NOON))
                .isEqualTo(Decision.unchanged());
    }

    @Test
    void people_and_organizers_are_bounded() {
        make();
        for (int i = 1; i < EventLimits.ORGANIZERS; i++) {
            happens(new EventAsk.Put("p_" + i, member("N" + i, EventRole.ORGANIZER)));
        }
        assertThat(refused(new EventAsk.Put("p_more", member("More", EventRole.ORGANIZER))))
                .isEqualTo(EventProblems.TOO_MANY_ORGANIZERS);
        for (int i = EventLimits.ORGANIZERS; i < EventLimits.PEOPLE; i++) {
            happens(new EventAsk.Put("p_" + i, member("N" + i, EventRole.SPEAKER)));
        }
        assertThat(refused(new EventAsk.Put("p_more", member("More", EventRole.SPEAKER))))
                .isEqualTo(EventProblems.TOO_MANY_PEOPLE);
        assertThat(refused(new EventAsk.Put("p_77", member("N77", EventRole.MODERATOR))))
                .isNull();
    }
}
