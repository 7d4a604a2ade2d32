package io.ovation.gateway.admission;

import static io.ovation.gateway.GatewayOnLoopback.await;
import static io.ovation.gateway.GatewayOnLoopback.json;
import static io.ovation.gateway.GatewayOnLoopback.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.gateway.edge.EdgeSettings;
import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final String SESSION = "/api/v1/sessions/demo";
    private static final AdmissionLimits TIGHT = new AdmissionLimits(60, 3, 2, 3, 1, 4, 100);

    @Test
    void an_address_that_offers_many_bad_tokens_must_wait_but_its_neighbours_need_not() {
        try (GatewayOnLoopback gateway = GatewayOnLoopback.start(TIGHT, EdgeSettings.CLOSED)) {
            for (int i = 0; i < 3; i++) {
                assertThat(get(gateway, "KS bad").statusCode()).isEqualTo(401);
            }
            HttpResponse<Buffer> refused = get(gateway, "KS bad");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
            assertThat(json(refused).getLong("retryAfterMillis")).isBetween(1L, 1_000L);
            assertThat(get(gateway, "KS " + token("ada", Principal.Type.USER)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_person_who_asks_too_fast_must_wait_but_others_need_not() {
        try (GatewayOnLoopback gateway = GatewayOnLoopback.start(TIGHT, EdgeSettings.CLOSED)) {
            String ada = "KS " + token("ada", Principal.Type.USER);
            for (int i = 0; i < 4; i++) {
                assertThat(get(gateway, ada).statusCode()).isEqualTo(200);
            }
            HttpResponse<Buffer> refused = get(gateway, ada);

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
            assertThat(get(gateway, "KS " + token("bela", Principal.Type.USER)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_word_of_a_named_proxy_about_the_address_counts_and_nobody_elses() {
        String token = KsRequest.of("102", "ada", Principal.Type.USER, 60, "iprestrict:203.0.113.9")
                .token(GatewayOnLoopback.SECRET, Instant.now(), new Random());
        EdgeSettings proxied = new EdgeSettings(List.of(), List.of(), List.of("127.0.0.0/8", "10.0.0.1"), 4_096);
        try (GatewayOnLoopback gateway = GatewayOnLoopback.start(AdmissionLimits.DEFAULTS, proxied)) {
            assertThat(status(gateway, token, "203.0.113.9")).isEqualTo(200);
            assertThat(status(gateway, token, "203.0.113.9, 10.0.0.1")).isEqualTo(200);
            assertThat(status(gateway, token, "203.0.113.9, 198.51.100.7")).isEqualTo(401);
            assertThat(status(gateway, token, "nonsense")).isEqualTo(401);
        }
        try (GatewayOnLoopback gateway = GatewayOnLoopback.start()) {
            assertThat(status(gateway, token, "203.0.113.9")).isEqualTo(401);
        }
    }

    @Test
    void a_proxy_that_ends_tls_makes_the_origin_https() {
        EdgeSettings proxied = new EdgeSettings(List.of(), List.of(), List.of("127.0.0.1"), 4_096);
        try (GatewayOnLoopback gateway = GatewayOnLoopback.start(AdmissionLimits.DEFAULTS, proxied)) {
            HttpResponse<Buffer> answer = await(gateway.request("GET", "/api/info")
                    .putHeader("Host", "live.example.com")
                    .putHeader("X-Forwarded-Proto", "https")
                    .putHeader("Origin", "https://live.example.com")
                    .send());

            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void people_without_a_user_id_are_told_apart_by_their_tokens() {
        try (GatewayOnLoopback gateway = GatewayOnLoopback.start()) {
            String one = "KS "
                    + KsRequest.of("102", "", Principal.Type.USER, 60, "")
                            .token(GatewayOnLoopback.SECRET, Instant.now(), new Random(1));
            String other = "KS "
                    + KsRequest.of("102", "", Principal.Type.USER, 60, "")
                            .token(GatewayOnLoopback.SECRET, Instant.now(), new Random(2));
            get(gateway, one);
            get(gateway, other);

            assertThat(gateway.neighbour.visitors)
                    .extracting(visitor -> visitor.person())
                    .doesNotHaveDuplicates()
                    .hasSize(2);
        }
    }

    private static HttpResponse<Buffer> get(GatewayOnLoopback gateway, String authorization) {
        return await(gateway.request("GET", SESSION)
                .putHeader("Authorization", authorization)
                .send());
    }

    private static int status(GatewayOnLoopback gateway, String token, String forwardedFor) {
        return await(gateway.request("GET", SESSION)
                        .putHeader("Authorization", "KS " + token)
                        .putHeader("X-Forwarded-For", forwardedFor)
                        .send())
                .statusCode();
    }
}
