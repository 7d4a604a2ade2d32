package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrivilegesTest {
    @Test
    void order_bare_names_and_unknown_names_are_kept() {
        Privileges privileges = Privileges.parse(" setrole:VIEWER , sview:*,,genieid:7,disableentitlement ");
        assertThat(privileges.text()).isEqualTo("setrole:VIEWER,sview:*,genieid:7,disableentitlement");
        assertThat(privileges.has("disableentitlement")).isTrue();
        assertThat(privileges.value("disableentitlement")).isEmpty();
        assertThat(privileges.value("other")).isNull();
    }

    @Test
    void a_lone_star_grants_everything() {
        assertThat(Privileges.parse("*").text()).isEqualTo("*");
        assertThat(Privileges.parse("*").grants("edit", "1_a")).isTrue();
        assertThat(Privileges.parse("edit:*").grants("edit", "1_a")).isTrue();
        assertThat(Privileges.NONE.grants("edit", "1_a")).isFalse();
    }

    @Test
    void paths_keep_their_slashes() {
        assertThat(Privileges.parse("urirestrict:/a/b|/c/*").values("urirestrict"))
                .containsExactly("/a/b", "/c/*");
        assertThat(Privileges.parse("urirestrict:/a/b|/c/*").text()).isEqualTo("urirestrict:/a/b|/c/*");
    }

    @Test
    void a_name_set_again_keeps_its_place() {
        assertThat(Privileges.parse("a:1,b:2").with("a", "3").with("c", "4").text())
                .isEqualTo("a:3,b:2,c:4");
    }
}
