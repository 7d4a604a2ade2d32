package io.ovation.analytics.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Role;
import io.ovation.contracts.analytics.DashboardView;
import io.ovation.contracts.analytics.Figures;
import io.ovation.contracts.analytics.Trend;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Any state with the events after it is the state of all events, and only changes become events. */
class DashboardLawTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private final DashboardLogic logic = new DashboardLogic();

    private static Figures of(long attendees) {
        return new Figures(attendees, Trend.FLAT, null, null, null, Trend.FLAT, NOON, null);
    }

    @Test
    void figures_measured() {
        List<DashboardView> states = new ArrayList<>(List.of(logic.empty()));
        List<ChannelEvent> events = new ArrayList<>();
        for (long attendees : new long[] {3, 3, 5, 4}) {
            DashboardView last = states.get(states.size() - 1);
            if (logic.decide(last, of(attendees), NOON) instanceof Decision.Happened fact) {
                ChannelEvent event = event(events.size() + 1L, fact);
                events.add(event);
                states.add(logic.apply(last, event));
            }
        }
        assertThat(events).hasSize(3);
        for (int i = 0; i < states.size(); i++) {
            DashboardView state = logic.decode(logic.encode(states.get(i)));
            for (ChannelEvent event : events.subList(i, events.size())) {
                state = logic.apply(state, event);
            }
            assertThat(state).isEqualTo(states.get(states.size() - 1));
        }
    }

    @Test
    void only_moderators_see_them() {
        Decision.Happened fact = (Decision.Happened) logic.decide(logic.empty(), of(1), NOON);
        assertThat(fact.audience()).isEqualTo(Audience.MODERATORS);
        assertThat(fact.audience().includes("p_sam", Role.SPEAKER)).isFalse();
    }

    @Test
    void a_redacted_or_unknown_event_changes_nothing() {
        DashboardView state = new DashboardView(of(2), NOON);
        Decision.Happened fact = Decision.happened("weather-changed", Map.of(), Audience.EVERYONE);
        assertThat(logic.apply(state, event(1, fact))).isEqualTo(state);
        assertThat(logic.apply(state, event(1, fact).redacted())).isEqualTo(state);
    }

    private static ChannelEvent event(long seq, Decision.Happened fact) {
        return new ChannelEvent(
                seq, fact.type(), NOON, "system", fact.body(), fact.audience(), fact.redacts(), null, null);
    }
}
