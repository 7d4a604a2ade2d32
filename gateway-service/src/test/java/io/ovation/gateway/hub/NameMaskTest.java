package io.ovation.gateway.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameMaskTest {
    private final NameMask mask = new NameMask();

    private static Map<String, Object> ada(String name) {
        return Map.of("person", "p_ada", "name", name, "role", "attendee");
    }

    private Object shown(Object json) {
        return mask.shown(json, false);
    }

    @Test
    void everything_passes_as_it_is_while_nobody_hides() {
        Map<String, Object> message = Map.of("author", ada("Ada Lovelace"));
        assertThat(shown(message)).isSameAs(message);
        assertThat(mask.isEmpty()).isTrue();
    }

    @Test
    void a_hidden_last_name_is_gone_at_any_depth_and_others_stay() {
        mask.hide("p_ada", "Ada");
        Object view = Map.of(
                "messages", List.of(Map.of("author", ada("Ada Lovelace"), "replyTo", ada("Ada Lovelace"))),
                "pinned", List.of(Map.of("author", Map.of("person", "p_bob", "name", "Bob Builder"))));

        assertThat(shown(view).toString()).doesNotContain("Lovelace").contains("Bob Builder", "attendee");
    }

    @Test
    void the_team_sees_the_whole_name_with_a_mark() {
        mask.hide("p_ada", "Ada");
        assertThat(mask.shown(ada("Ada Lovelace"), true))
                .isEqualTo(
                        Map.of("person", "p_ada", "name", "Ada Lovelace", "role", "attendee", "lastNameHidden", true));
    }

    @Test
    void without_a_known_first_name_the_name_at_hand_tells_it() {
        mask.hide("p_ada", "");
        assertThat(shown(ada("Ada Lovelace"))).isEqualTo(ada("Ada"));
        assertThat(shown(ada("ada.lovelace"))).isEqualTo(ada("Guest"));
        assertThat(shown(ada(""))).isEqualTo(ada(""));
    }

    @Test
    void a_name_that_is_shown_again_is_whole_and_each_change_is_a_new_version() {
        long before = mask.version();
        assertThat(mask.hide("p_ada", "Ada")).isTrue();
        assertThat(mask.hide("p_ada", "Ada")).isFalse();
        assertThat(mask.show("p_ada")).isTrue();
        assertThat(mask.show("p_ada")).isFalse();
        assertThat(shown(ada("Ada Lovelace"))).isEqualTo(ada("Ada Lovelace"));
        assertThat(mask.version()).isEqualTo(before + 2);
    }

    @Test
    void what_people_are_called_last_is_found_anywhere() {
        Object events = List.of(Map.of("author", ada("Ada K")), Map.of("quotes", List.of(ada("Ada Lovelace"))));
        assertThat(NameMask.namesIn(events, java.util.Set.of("p_ada"))).isEqualTo(Map.of("p_ada", "Ada Lovelace"));
    }
}
