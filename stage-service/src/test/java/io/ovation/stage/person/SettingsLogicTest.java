package io.ovation.stage.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.stage.PersonalSettings;
import io.ovation.contracts.stage.StageProblems;
import io.ovation.contracts.stage.UpdateSettings;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsLogicTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UpdateSettings HIDE = new UpdateSettings(null, null, false, "Ada");
    private static final UpdateSettings SHOW = new UpdateSettings(null, null, true, "Ada");
    private static final UpdateSettings QUIET = new UpdateSettings(false, null, null, "Ada");

    private final SettingsLogic logic = new SettingsLogic(2);
    private final List<ChannelEvent> log = new ArrayList<>();
    private Choices state = logic.empty();

    private Decision decide(String person, UpdateSettings wanted) {
        Decision decision = logic.decide(state, new SettingsLogic.Ask(person, wanted), NOON);
        if (decision instanceof Decision.Happened happened) {
            ChannelEvent event = new ChannelEvent(
                    log.size() + 1,
                    happened.type(),
                    NOON,
                    person,
                    happened.body(),
                    happened.audience(),
                    List.of(),
                    null);
            log.add(event);
            state = logic.apply(state, event);
        }
        return decision;
    }

    @Test
    void whoever_chose_nothing_has_everything_on() {
        assertThat(state.of("p_ada").settings()).isEqualTo(new PersonalSettings(true, true, true));
    }

    @Test
    void what_is_left_out_stays_and_the_same_again_is_no_event() {
        decide("p_ada", QUIET);
        decide("p_ada", HIDE);

        assertThat(state.of("p_ada").settings()).isEqualTo(new PersonalSettings(false, true, false));
        assertThat(decide("p_ada", HIDE)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void gateways_learn_whose_last_name_is_hidden_and_nothing_else() {
        decide("p_ada", HIDE);
        decide("p_bob", QUIET);

        assertThat(new SettingsRules(logic).view(state, true)).isEqualTo(Map.of("people", Map.of("p_ada", "Ada")));
    }

    @Test
    void an_event_about_a_person_is_for_that_person_alone() {
        Decision.Happened happened = (Decision.Happened) decide("p_ada", HIDE);
        assertThat(happened.audience().people()).containsExactly("p_ada");
        assertThat(happened.body()).doesNotContainValue("Lovelace");
    }

    @Test
    void only_so_many_are_remembered_but_those_may_go_on_choosing() {
        decide("p_ada", HIDE);
        decide("p_bob", QUIET);

        assertThat(decide("p_cy", QUIET)).isEqualTo(Decision.refused(StageProblems.TOO_MANY_SETTINGS));
        decide("p_ada", SHOW);
        assertThat(state.people()).containsOnlyKeys("p_bob");
        assertThat(decide("p_cy", QUIET)).isInstanceOf(Decision.Happened.class);
    }

    /** The law: any earlier state with the events after it is the state folded from the start; so is one that was stored. */
    @Test
    void settings_changed() {
        decide("p_ada", HIDE);
        decide("p_bob", QUIET);
        decide("p_ada", SHOW);
        decide("p_bob", HIDE);

        for (int from = 0; from <= log.size(); from++) {
            Choices earlier = fold(logic.empty(), log.subList(0, from));
            Choices stored = logic.decode(logic.encode(earlier));
            assertThat(fold(stored, log.subList(from, log.size()))).isEqualTo(state);
        }
    }

    @Test
    void an_unknown_or_redacted_event_changes_nothing() {
        decide("p_ada", HIDE);
        assertThat(logic.apply(state, log.get(0).redacted())).isEqualTo(state);
    }

    private Choices fold(Choices from, List<ChannelEvent> events) {
        Choices folded = from;
        for (ChannelEvent event : events) {
            folded = logic.apply(folded, event);
        }
        return folded;
    }
}
