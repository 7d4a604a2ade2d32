package io.ovation.gateway.edge;

import static io.ovation.gateway.GatewayOnLoopback.ALLOWED;
import static io.ovation.gateway.GatewayOnLoopback.await;
import static io.ovation.gateway.GatewayOnLoopback.json;
import static io.ovation.gateway.GatewayOnLoopback.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttacksTest {
    private static final String SESSION = "/api/v1/sessions/demo";
    private static GatewayOnLoopback gateway;

    @BeforeAll
    static void start() {
        gateway = GatewayOnLoopback.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    static Stream<Arguments> badTokens() {
        String good = token("ada", Principal.Type.USER);
        byte[] bytes = Base64.getUrlDecoder().decode(good);
        bytes[bytes.length - 3] ^= 1;
        return Stream.of(
                Arguments.of("none", null, "token-missing"),
                Arguments.of("another scheme", "Basic YTpi", "token-missing"),
                Arguments.of("three words", "KS a b", "token-missing"),
                Arguments.of("nonsense", "KS nonsense", "token-invalid"),
                Arguments.of("a flipped bit", "KS " + Base64.getUrlEncoder().encodeToString(bytes), "token-invalid"),
                Arguments.of("cut off", "KS " + good.substring(0, good.length() - 8), "token-invalid"),
                Arguments.of("another account's secret", "KS " + foreignSecret(), "token-invalid"),
                Arguments.of("an expired one", "KS " + expired(), "token-expired"),
                Arguments.of("from elsewhere only", "KS " + restricted("iprestrict:203.0.113.9"), "token-restricted"),
                Arguments.of("for elsewhere only", "KS " + restricted("urirestrict:/other*"), "token-restricted"),
                Arguments.of("alg none", "Bearer " + jwt("none"), "token-invalid"),
                Arguments.of("alg nOnE", "Bearer " + jwt("nOnE"), "token-invalid"),
                Arguments.of("too long", "KS " + "A".repeat(7_000), "token-invalid"));
    }

    private static String foreignSecret() {
        return KsRequest.of("102", "ada", Principal.Type.ADMIN, 60, "")
                .token(GatewayOnLoopback.OTHER_SECRET, Instant.now(), new Random());
    }

    private static String expired() {
        return KsRequest.of("102", "ada", Principal.Type.USER, 60, "")
                .token(GatewayOnLoopback.SECRET, Instant.now().minusSeconds(3600), new Random());
    }

    private static String restricted(String privileges) {
        return KsRequest.of("102", "ada", Principal.Type.USER, 60, privileges)
                .token(GatewayOnLoopback.SECRET, Instant.now(), new Random());
    }

    private static String jwt(String algorithm) {
        Base64.Encoder part = Base64.getUrlEncoder().withoutPadding();
        return part.encodeToString(("{\"alg\":\"" + algorithm + "\",\"kid\":\"102\"}").getBytes(StandardCharsets.UTF_8))
                + "."
                + part.encodeToString(
                        "{\"partnerId\":102,\"uid\":\"ada\",\"exp\":9999999999}".getBytes(StandardCharsets.UTF_8))
                + ".x";
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("badTokens")
    void a_token_that_does_not_count_is_refused(String what, String header, String code) {
        var request = gateway.request("GET", SESSION).putHeader("X-Forwarded-For", "203.0.113.9");
        HttpResponse<Buffer> answer =
                await((header == null ? request : request.putHeader("Authorization", header)).send());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).getString("code")).isEqualTo(code);
        assertThat(answer.getHeader("WWW-Authenticate")).contains("KS").contains("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ks", "token", "access_token", "jwt"})
    void a_token_in_the_address_is_refused(String name) {
        HttpResponse<Buffer> answer =
                await(gateway.as("ada", "GET", "/sessions/demo?" + name + "=" + token("ada", Principal.Type.USER))
                        .send());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).getString("code")).isEqualTo("token-in-address");
    }

    @Test
    void a_session_that_is_not_there_and_one_that_is_not_yours_look_alike() {
        String stranger = KsRequest.of("103", "ada", Principal.Type.ADMIN, 60, "")
                .token(GatewayOnLoopback.OTHER_SECRET, Instant.now(), new Random());
        String bound = restricted("eventsessioncontextid:another");

        String absent = body(token("ada", Principal.Type.USER), "/api/v1/sessions/absent");
        assertThat(body(stranger, SESSION)).isEqualTo(absent);
        assertThat(body(bound, SESSION)).isEqualTo(absent);
    }

    private static String body(String token, String path) {
        return await(gateway.request("GET", path)
                        .putHeader("Authorization", "KS " + token)
                        .putHeader("X-Request-Id", "same")
                        .send())
                .bodyAsString();
    }

    @Test
    void an_ended_token_is_refused() {
        String token = restricted("sessionid:group-1");
        assertThat(body(token, SESSION)).contains("Keynote");
        body(token, "/api_v3/service/session/action/end?format=1");

        assertThat(body(token, SESSION)).contains("token-revoked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                ALLOWED + ".evil.example",
                "https://EVENTS.example.com",
                "http://events.example.com",
                ALLOWED + ":8443",
                ALLOWED + "/",
                "file://"
            })
    void a_page_of_a_foreign_origin_may_not_call(String origin) {
        HttpResponse<Buffer> answer = await(gateway.as("ada", "GET", "/sessions/demo")
                .putHeader("Origin", origin)
                .send());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).getString("code")).isEqualTo("origin-refused");
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void a_page_of_a_named_origin_may_call_without_cookies() {
        HttpResponse<Buffer> answer = await(gateway.as("ada", "GET", "/sessions/demo")
                .putHeader("Origin", ALLOWED)
                .send());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo(ALLOWED);
        assertThat(answer.getHeader("Vary")).contains("Origin");
        assertThat(answer.getHeader("Access-Control-Allow-Credentials")).isNull();
    }

    @Test
    void a_preflight_needs_no_token() {
        HttpResponse<Buffer> answer = await(gateway.request("OPTIONS", SESSION + "/chat/pins/1")
                .putHeader("Origin", ALLOWED)
                .putHeader("Access-Control-Request-Method", "PUT")
                .send());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.getHeader("Access-Control-Allow-Methods")).contains("PUT");
        assertThat(answer.getHeader("Access-Control-Allow-Headers")).contains("Idempotency-Key");
    }

    @Test
    void a_cookie_proves_nothing() {
        HttpResponse<Buffer> answer = await(gateway.request("GET", SESSION)
                .putHeader("Cookie", "ks=" + token("ada", Principal.Type.USER))
                .send());

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/health",
                "/health/live",
                "/api/v1/admin",
                "/heapdump",
                "/actuator",
                "/eventbus/info"
            })
    void what_operators_see_is_not_here(String path) {
        assertThat(await(gateway.request("GET", path).send()).statusCode()).isEqualTo(404);
    }

    @Test
    void every_answer_carries_the_protecting_headers() {
        HttpResponse<Buffer> answer =
                await(gateway.request("GET", "/api/v1/nothing").send());

        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'self' " + ALLOWED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "length and encoding | POST /api/v1/info HTTP/1.1~Host: a~Content-Length: 4~Transfer-Encoding:"
                        + " chunked~~0~~GET /api/info HTTP/1.1~Host: a~~",
                "two encodings | POST /api/v1/info HTTP/1.1~Host: a~Transfer-Encoding: chunked~Transfer-Encoding:"
                        + " identity~~0~~",
                "two lengths | POST /api/v1/info HTTP/1.1~Host: a~Content-Length: 4~Content-Length: 5~~abcde",
                "two hosts | GET /api/v1/info HTTP/1.1~Host: a~Host: b~~",
                "no host | GET /api/v1/info HTTP/1.1~~",
                "another server's address | GET http://evil.example/api/v1/info HTTP/1.1~Host: a~~",
                "two tokens | GET /api/v1/info HTTP/1.1~Host: a~Authorization: KS a~Authorization: KS b~~",
                "a space before the colon | GET /api/v1/info HTTP/1.1~Host : a~~",
                "a NUL in a header | GET /api/v1/info HTTP/1.1~Host: a~X-A: b\0c~~"
            })
    void a_request_that_could_be_read_two_ways_is_refused_and_the_connection_closed(String what, String request)
            throws IOException {
        String answer = raw(request.replace("~", "\r\n").replace("\\0", "\0"));

        assertThat(answer).contains(" 400 ").contains("malformed-request");
        assertThat(answer.split("HTTP/1\\.", -1))
                .as("only one answer: %s", answer)
                .hasSize(2);
    }

    @Test
    void an_address_that_is_too_long_is_refused_in_our_words() throws IOException {
        assertThat(raw("GET /" + "a".repeat(5_000) + " HTTP/1.1\r\nHost: a\r\n\r\n"))
                .contains(" 414 ")
                .contains("address-too-long");
        assertThat(raw("GET / HTTP/1.1\r\nHost: a\r\nX-A: " + "a".repeat(9_000) + "\r\n\r\n"))
                .contains(" 431 ")
                .contains("headers-too-large");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void identity_headers_from_outside_change_nothing() {
        HttpResponse<Buffer> answer = await(gateway.as("ada", "PUT", "/sessions/demo/chat/pins/58")
                .putHeader("X-User-Id", "root")
                .putHeader("X-Role", "admin")
                .putHeader("caller", "forged")
                .putHeader("X-Ovation-Caller", "forged")
                .send());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.neighbour.commands)
                .last()
                .satisfies(asked -> assertThat(asked.caller().person()).isEqualTo(gateway.people.of("102", "ada")));
    }
}
