package io.ovation.stage.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Role;
import io.ovation.contracts.participant.PresentPerson;
import io.ovation.contracts.participant.ReportPresence;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollTest {
    private static final ChannelId CHANNEL = new ChannelId("102", "keynote", "participants");

    private final Roll roll = new Roll(3);

    private boolean says(String gateway, long base, List<String> here, List<String> gone, long at) {
        List<PresentPerson> people = here.stream()
                .map(name -> new PresentPerson("p_" + name, name, Role.ATTENDEE))
                .toList();
        List<String> left = gone.stream().map(name -> "p_" + name).toList();
        return roll.take(new ReportPresence(CHANNEL, gateway, base, people, left), at);
    }

    private List<String> names() {
        return roll.crowd().byName().stream().map(each -> each.who().name()).toList();
    }

    @Test
    void each_person_is_there_once_however_many_gateways_have_them() {
        says("g1", 0, List.of("Zoe", "Ada"), List.of(), 0);
        says("g2", 0, List.of("Ada", "Bob"), List.of(), 0);
        assertThat(names()).containsExactly("Ada", "Bob", "Zoe");
        assertThat(roll.size()).isEqualTo(3);
        says("g1", 1, List.of(), List.of("Ada"), 0);
        assertThat(names()).containsExactly("Ada", "Bob", "Zoe");
        says("g2", 1, List.of(), List.of("Ada"), 0);
        assertThat(names()).containsExactly("Bob", "Zoe");
    }

    @Test
    void a_report_whose_forerunners_are_not_known_says_nothing_until_the_gateway_begins_anew() {
        assertThat(says("g1", 4, List.of("Ada"), List.of(), 0)).isFalse();
        assertThat(roll.isEmpty()).isTrue();
        assertThat(says("g1", 0, List.of("Ada"), List.of(), 0)).isTrue();
        assertThat(says("g1", 2, List.of("Bob"), List.of(), 0)).isFalse();
        assertThat(says("g1", 0, List.of("Bob"), List.of(), 0)).isTrue();
        assertThat(names()).containsExactly("Bob");
    }

    @Test
    void a_silent_gateway_is_forgotten_with_its_people() {
        says("g1", 0, List.of("Ada"), List.of(), 0);
        says("g2", 0, List.of("Bob"), List.of(), 0);
        says("g2", 1, List.of(), List.of(), Roll.LEASE_MILLIS);
        roll.expire(Roll.LEASE_MILLIS + 1);
        assertThat(names()).containsExactly("Bob");
        roll.expire(3 * Roll.LEASE_MILLIS);
        assertThat(roll.isEmpty()).isTrue();
    }

    @Test
    void only_what_changes_something_counts_as_a_change() {
        says("g1", 0, List.of("Ada"), List.of(), 0);
        long before = roll.changes();
        says("g1", 1, List.of(), List.of(), 0);
        says("g1", 2, List.of(), List.of("Bob"), 0);
        assertThat(roll.changes()).isEqualTo(before);
        says("g1", 3, List.of("Bob"), List.of(), 0);
        assertThat(roll.changes()).isGreaterThan(before);
    }

    @Test
    void as_many_are_listed_as_may() {
        says("g1", 0, List.of("Ada", "Bob", "Cem", "Dan"), List.of(), 0);
        assertThat(roll.size()).isEqualTo(3);
    }
}
