package io.ovation.analytics.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.analytics.SignalKind;
import io.ovation.contracts.analytics.SignalsView;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.channel.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Any state with the events after it is the state of all events. */
class SignalLawTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final SignalLogic logic = new SignalLogic();
    private final List<SignalState> states = new ArrayList<>(List.of(logic.empty()));
    private final List<ChannelEvent> events = new ArrayList<>();

    private SignalState last() {
        return states.get(states.size() - 1);
    }

    private Decision asks(SignalAsk ask, Instant at) {
        Decision decision = logic.decide(last(), ask, at);
        if (decision instanceof Decision.Happened fact) {
            ChannelEvent event = new ChannelEvent(
                    events.size() + 1L,
                    fact.type(),
                    at,
                    "system",
                    fact.body(),
                    fact.audience(),
                    fact.redacts(),
                    null,
                    null);
            events.add(event);
            states.add(logic.apply(last(), event));
        }
        return decision;
    }

    private Decision raises(SignalKind kind, Instant at) {
        Crossing crossing = new Crossing(kind, 47, 62L, null, at.minus(Duration.ofMinutes(10)));
        return asks(new SignalAsk.Raise(crossing, List.of(), Duration.ofMinutes(10)), at);
    }

    private void holds() {
        for (int i = 0; i < states.size(); i++) {
            SignalState state = logic.decode(logic.encode(states.get(i)));
            for (ChannelEvent event : events.subList(i, events.size())) {
                state = logic.apply(state, event);
            }
            assertThat(state).isEqualTo(last());
        }
    }

    @Test
    void signal_raised() {
        raises(SignalKind.ENGAGEMENT_DROPPING, NOON);
        raises(SignalKind.TROUBLE, NOON.plusSeconds(1));
        holds();
        assertThat(last().signals()).extracting("id").containsExactly(2L, 1L);
        assertThat(last().signals().get(1).until()).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
    }

    @Test
    void signal_dismissed() {
        raises(SignalKind.ENGAGEMENT_DROPPING, NOON);
        raises(SignalKind.TROUBLE, NOON);
        asks(new SignalAsk.Dismiss(1), NOON.plusSeconds(3));
        holds();
        assertThat(last().signals()).extracting("id").containsExactly(2L);
        assertThat(asks(new SignalAsk.Dismiss(1), NOON)).isEqualTo(Decision.unchanged());
        assertThat(asks(new SignalAsk.Dismiss(99), NOON)).isEqualTo(Decision.refused(Problems.NOT_FOUND));
    }

    @Test
    void the_same_crossing_is_one_signal_also_when_it_was_dismissed() {
        raises(SignalKind.ENGAGEMENT_DROPPING, NOON);
        asks(new SignalAsk.Dismiss(1), NOON);
        assertThat(raises(SignalKind.ENGAGEMENT_DROPPING, NOON.plusSeconds(600)))
                .isEqualTo(Decision.unchanged());
        assertThat(raises(SignalKind.ENGAGEMENT_DROPPING, NOON.plusSeconds(601)))
                .isInstanceOf(Decision.Happened.class);
        holds();
    }

    @Test
    void the_newest_are_kept() {
        for (int i = 0; i < SignalsView.SIGNALS + 5; i++) {
            raises(SignalKind.TROUBLE, NOON.plus(Duration.ofHours(i)));
        }
        holds();
        assertThat(last().signals()).hasSize(SignalsView.SIGNALS);
        assertThat(last().signals().get(0).id()).isEqualTo(SignalsView.SIGNALS + 5L);
    }

    @Test
    void only_moderators_see_them() {
        Decision.Happened fact = (Decision.Happened) raises(SignalKind.TROUBLE, NOON);
        assertThat(fact.audience()).isEqualTo(Audience.MODERATORS);
        assertThat(fact.audience().includes("p_sam", Role.SPEAKER)).isFalse();
    }

    @Test
    void a_redacted_or_unknown_event_changes_no_signal() {
        raises(SignalKind.TROUBLE, NOON);
        ChannelEvent unknown =
                new ChannelEvent(2, "weather-changed", NOON, "system", Map.of(), Audience.EVERYONE, List.of(), null);
        assertThat(logic.apply(last(), unknown).signals()).isEqualTo(last().signals());
        assertThat(logic.apply(last(), unknown.redacted()).signals()).isEqualTo(last().signals());
    }
}
