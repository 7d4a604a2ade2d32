package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestrictionsTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7/192.0.2.8, 192.0.2.8, true",
        "192.0.2.7, 192.0.2.70, false",
        "192.0.2.7, 192.0.2.7.evil.example, false",
        "192.0.2.0/24, 192.0.2.7, false",
        "0.0.0.0, 192.0.2.7, false",
        "localhost, 127.0.0.1, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "2001:db8::1, 2001:db8::2, false",
        "192.0.2.7, '', false",
        "'', 192.0.2.7, false"
    })
    void an_address_is_matched_exactly(String restriction, String ip, boolean allowed) {
        Privileges privileges = Privileges.NONE.with("iprestrict", restriction);
        assertThat(allow(privileges, new RequestContext(ip, "/"))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/live, /api/v1/live, true",
        "/api/v1/live, /api/v1/live2, false",
        "/api/v1/live, /API/v1/live, false",
        "/api/v1/*, /api/v1/live, true",
        "/api/v1/*, /api/v2/live, false",
        "/a|/api/v1/*|/b, /api/v1/x/y, true",
        "/api/*/live, /api/v1/live, false",
        "*, /anything, true",
        "'', /, false"
    })
    void a_path_is_matched_exactly_or_up_to_its_star(String restriction, String uri, boolean allowed) {
        Privileges privileges = Privileges.NONE.with("urirestrict", restriction);
        assertThat(allow(privileges, new RequestContext("192.0.2.7", uri))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7, /a, true", "192.0.2.8, /a, false", "192.0.2.7, /b, false"})
    void both_restrictions_hold_at_once(String ip, String uri, boolean allowed) {
        Privileges privileges = Privileges.parse("iprestrict:192.0.2.7,urirestrict:/a");
        assertThat(allow(privileges, new RequestContext(ip, uri))).isEqualTo(allowed);
        assertThat(allow(Privileges.NONE, new RequestContext(ip, uri))).isTrue();
    }

    private static boolean allow(Privileges privileges, RequestContext place) {
        return Restrictions.allowAddress(privileges, place) && Restrictions.allowPath(privileges, place);
    }
}
