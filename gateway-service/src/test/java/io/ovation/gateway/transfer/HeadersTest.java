package io.ovation.gateway.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Caller ADA = new Caller("102", "keynote", "p_ada", "Ada", Role.ATTENDEE);

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99,     0,   99, true",
        "bytes=900-,     900, 999, true",
        "bytes=-100,     900, 999, true",
        "bytes=-5000,    0,   999, true",
        "bytes=10-5000,  10,  999, true",
        "'bytes=0-1,5-6',0,   999, false",
        "bytes=-,        0,   999, false",
        "bytes=9-3,      0,   999, false",
        "lines=0-3,      0,   999, false"
    })
    void a_range_is_what_rfc_9110_says(String header, long first, long last, boolean partial) {
        assertThat(ByteRange.of(header, 1000)).isEqualTo(new ByteRange(first, last, partial));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-2000", "bytes=-0"})
    void a_range_behind_the_end_is_refused(String header) {
        assertThatThrownBy(() -> ByteRange.of(header, 1000))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(416));
    }

    @Test
    void a_name_becomes_a_header_that_cannot_be_broken_out_of() {
        assertThat(ContentDisposition.attachment("Plan \"für\" 100%\\.pdf"))
                .isEqualTo("attachment; filename=\"Plan _f_r_ 100__.pdf\";"
                        + " filename*=UTF-8''Plan%20%22f%C3%BCr%22%20100%25%5C.pdf");
        assertThat(ContentDisposition.attachment("a\r\nSet-Cookie: x.pdf")).doesNotContain("\r", "\n");
    }

    @Test
    void a_link_opens_what_it_was_signed_for_until_its_time_is_over() {
        DownloadLinks links = new DownloadLinks("a secret of all gateways");
        String code = links.sign(ADA, "A".repeat(22), NOON.plusSeconds(60));
        assertThat(links.open(code, NOON)).isEqualTo(new DownloadLinks.Opened("102", "keynote", "A".repeat(22)));
        refused(links, code, NOON.plusSeconds(61));
        refused(links, code.replace("keynote", "another"), NOON);
        refused(links, code.substring(0, code.length() - 1) + (code.endsWith("A") ? "B" : "A"), NOON);
        refused(links, "102.keynote", NOON);
        refused(new DownloadLinks("another secret"), code, NOON);
    }

    private static void refused(DownloadLinks links, String code, Instant now) {
        assertThatThrownBy(() -> links.open(code, now))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("link-ended"));
    }
}
