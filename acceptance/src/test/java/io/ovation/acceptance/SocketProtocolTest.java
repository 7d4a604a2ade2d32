package io.ovation.acceptance;

import static io.ovation.acceptance.harness.RawSocket.BINARY;
import static io.ovation.acceptance.harness.RawSocket.CONTINUATION;
import static io.ovation.acceptance.harness.RawSocket.CUT;
import static io.ovation.acceptance.harness.RawSocket.FIN;
import static io.ovation.acceptance.harness.RawSocket.PING;
import static io.ovation.acceptance.harness.RawSocket.PONG;
import static io.ovation.acceptance.harness.RawSocket.RSV1;
import static io.ovation.acceptance.harness.RawSocket.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.RawSocket;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import io.ovation.acceptance.harness.Tokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The live socket under people who do not keep to the protocol: what it answers and with which code it hangs up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SocketProtocolTest {
    private static final Map<String, String> SETTINGS = Map.of(
            "OVATION_LIVE_AUTHENTICATE_MILLIS", "700",
            "OVATION_LIVE_PING_SECONDS", "1",
            "OVATION_REFUSED_TOKENS_BURST", "10000",
            "OVATION_LIVE_SOCKETS_PER_USER", "5");

    private Standalone standalone;
    private Room room;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("socket-protocol", data, SETTINGS);
        room = Room.in(standalone);
    }

    @AfterAll
    void stop() {
        room.close();
        standalone.close();
    }

    private URI gateway() {
        return standalone.address();
    }

    private static Map<String, Object> hello(String token, String session) {
        return Map.of("op", "authenticate", "protocol", 1, "token", token, "session", session);
    }

    private RawSocket authenticated(Member member) {
        RawSocket socket = RawSocket.upgraded(gateway()).say(hello(member.token(), room.id()));
        socket.op("authenticated");
        return socket;
    }

    private RawSocket authenticated() {
        return authenticated(room.attendee("Eve" + System.nanoTime()));
    }

    private static Map<String, Object> post(String clientId, Object text) {
        return Map.of(
                "op", "send",
                "channel", "chat",
                "clientId", clientId,
                "type", "post-message",
                "body", Map.of("text", text));
    }

    @Test
    void the_first_frame_must_authenticate() {
        try (RawSocket socket = RawSocket.upgraded(gateway())) {
            assertThat(socket.say(Map.of("op", "subscribe", "channel", "chat")).closeCode())
                    .isEqualTo(4401);
        }
    }

    @Test
    void a_socket_that_says_nothing_is_closed_at_its_deadline() {
        try (RawSocket socket = RawSocket.upgraded(gateway())) {
            assertThat(socket.closeCode()).isEqualTo(4401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://localhost.evil.example",
                "HTTP://LOCALHOST:1",
                "http://localhost"
            })
    void a_page_of_another_origin_may_not_connect(String origin) {
        try (RawSocket socket = RawSocket.to(gateway())) {
            assertThat(socket.upgrade("Origin: " + origin)).isEqualTo(403);
        }
    }

    @Test
    void a_page_of_ones_own_origin_may_connect_but_no_cookie_or_header_authenticates() {
        try (RawSocket socket = RawSocket.to(gateway())) {
            String token = room.attendee("Ada").token();
            int status = socket.upgrade("Origin: " + gateway(), "Cookie: ks=" + token, "Authorization: KS " + token);
            assertThat(status).isEqualTo(101);
            assertThat(socket.closeCode()).isEqualTo(4401);
        }
    }

    Stream<Arguments> refusedTokens() {
        Tokens tokens = standalone.tokens();
        String good = tokens.user("ada@example.com", "Ada", "A");
        return Stream.of(
                Arguments.of("empty", "", "token-missing"),
                Arguments.of("nonsense", "nonsense", "token-invalid"),
                Arguments.of("expired", tokens.expiringIn(Duration.ofSeconds(-1), "ada"), "token-expired"),
                Arguments.of("expires now", tokens.expiringIn(Duration.ZERO, "ada"), "token-expired"),
                Arguments.of("forged", tokens.forged().user("ada", "A", "A"), "token-invalid"),
                Arguments.of(
                        "unknown account", new Tokens("999", tokens.secret()).user("a", "A", "A"), "token-invalid"),
                Arguments.of("cut short", good.substring(0, good.length() - 9), "token-invalid"),
                Arguments.of("flipped", flipped(good), "token-invalid"),
                Arguments.of("long", good.repeat(100), "token-invalid"),
                Arguments.of("alg none", jwt("{\"alg\":\"none\",\"kid\":\"102\"}"), "token-invalid"),
                Arguments.of("alg nOnE", jwt("{\"alg\":\"nOnE\",\"kid\":\"102\"}"), "token-invalid"),
                Arguments.of("kid is a path", jwt("{\"alg\":\"HS256\",\"kid\":\"../../dev/null\"}"), "token-invalid"),
                Arguments.of("kid is a query", jwt("{\"alg\":\"HS256\",\"kid\":{\"$ne\":1}}"), "token-invalid"),
                Arguments.of(
                        "foreign key",
                        jwt("{\"alg\":\"HS256\",\"kid\":\"102\",\"jku\":\"http://x\"}"),
                        "token-invalid"));
    }

    private static String flipped(String token) {
        char middle = token.charAt(token.length() / 2);
        return token.substring(0, token.length() / 2)
                + (middle == 'A' ? 'B' : 'A')
                + token.substring(token.length() / 2 + 1);
    }

    private static String jwt(String header) {
        var base64 = java.util.Base64.getUrlEncoder().withoutPadding();
        String claims =
                "{\"partnerId\":\"102\",\"uid\":\"ada\",\"contextId\":\"x\",\"isAdmin\":true,\"exp\":4102444800}";
        return base64.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".AAAA";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedTokens")
    void a_token_that_does_not_count_is_refused_with_its_reason(String what, String token, String code) {
        try (RawSocket socket = RawSocket.upgraded(gateway()).say(hello(token, room.id()))) {
            JsonNode problem = socket.op("problem").path("problem");
            assertThat(problem.path("code").asText()).as(what).isEqualTo(code);
            assertThat(problem.path("status").asInt()).isEqualTo(401);
            assertThat(socket.closeCode()).isEqualTo(4401);
        }
        var rest = io.ovation.acceptance.harness.Rest.as(gateway(), token).get("/sessions");
        if (rest.status() != 431) { // too long for any header
            assertThat(rest.status()).isEqualTo(401);
            assertThat(rest.code()).isIn(code, "token-missing");
            assertThat(rest.headers().firstValue("WWW-Authenticate")).isPresent();
        }
    }

    @Test
    void a_token_in_the_address_is_nothing() {
        try (RawSocket socket = RawSocket.to(gateway())) {
            int status =
                    socket.http("GET /api/v1/sessions?ks=" + room.moderator().token() + " HTTP/1.1\r\nHost: "
                            + gateway().getAuthority() + "\r\n\r\n");
            assertThat(status).isIn(400, 401);
        }
    }

    @Test
    void a_foreign_session_and_an_unknown_one_are_answered_alike() {
        Member ada = room.attendee("Ada");
        try (Room secret = Room.in(standalone, Map.of("visibility", "private"))) {
            List<String> answers = new ArrayList<>();
            for (String session : List.of(secret.id(), "s_nobodyhasthis", "../../etc", "")) {
                try (RawSocket socket = RawSocket.upgraded(gateway()).say(hello(ada.token(), session))) {
                    JsonNode problem = socket.op("problem").path("problem");
                    answers.add(problem.path("code").asText() + " "
                            + problem.path("title").asText() + " " + socket.closeCode());
                }
            }
            assertThat(answers).containsOnly(answers.get(0));
            assertThat(answers.get(0)).startsWith("not-found").endsWith("4403");
        }
    }

    @Test
    void one_byte_too_many_closes_with_1009_whether_in_one_frame_or_many() {
        byte[] tooMuch = new byte[65_537];
        java.util.Arrays.fill(tooMuch, (byte) ' ');
        try (RawSocket socket = authenticated()) {
            assertThat(socket.frame(FIN | TEXT, tooMuch).closeCode()).isEqualTo(1009);
        }
        try (RawSocket socket = authenticated()) {
            socket.frame(TEXT, new byte[40_000]).frame(FIN | CONTINUATION, new byte[40_000]);
            assertThat(socket.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void a_message_in_more_than_32_fragments_closes_with_1009() {
        try (RawSocket socket = authenticated()) {
            byte[] space = {' '};
            socket.frame(TEXT, space);
            for (int fragment = 2; fragment <= 33; fragment++) {
                socket.frame(fragment == 33 ? FIN | CONTINUATION : CONTINUATION, space);
            }
            assertThat(socket.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void a_message_in_fragments_is_read_as_one() {
        try (RawSocket socket = authenticated()) {
            byte[] ping = "{\"op\":\"ping\"}".getBytes(StandardCharsets.UTF_8);
            socket.frame(TEXT, java.util.Arrays.copyOf(ping, 5))
                    .frame(FIN | PING, new byte[] {7})
                    .frame(FIN | CONTINUATION, java.util.Arrays.copyOfRange(ping, 5, ping.length));
            assertThat(socket.op("pong").path("at").asText()).isNotEmpty();
        }
    }

    @Test
    void a_binary_frame_closes_with_1003() {
        try (RawSocket socket = authenticated()) {
            assertThat(socket.frame(FIN | BINARY, "{}".getBytes(StandardCharsets.UTF_8))
                            .closeCode())
                    .isEqualTo(1003);
        }
    }

    static Stream<Arguments> brokenText() {
        return Stream.of(
                Arguments.of("not UTF-8", new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'}),
                Arguments.of("overlong", new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}),
                Arguments.of("surrogate", new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}),
                Arguments.of("cut short", new byte[] {'"', (byte) 0xE2, (byte) 0x82}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenText")
    void text_that_is_not_utf_8_closes_with_1007(String what, byte[] text) {
        try (RawSocket socket = authenticated()) {
            assertThat(socket.frame(FIN | TEXT, text).closeCode()).as(what).isEqualTo(1007);
        }
    }

    @Test
    void frames_against_the_protocol_end_the_connection() {
        for (int head : new int[] {FIN | CONTINUATION, FIN | 0x3, FIN | 0xB, FIN | RSV1 | TEXT}) {
            try (RawSocket socket = authenticated()) {
                int code = socket.frame(head, "{}".getBytes(StandardCharsets.UTF_8))
                        .closeCode();
                assertThat(code).as("head %x", head).isIn(1002, CUT);
            }
        }
    }

    @Test
    void compression_is_never_negotiated() {
        try (RawSocket socket = RawSocket.to(gateway())) {
            String request = "GET /api/v1/live HTTP/1.1\r\nHost: " + gateway().getAuthority()
                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                    + "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n";
            assertThat(socket.head(request))
                    .doesNotContainIgnoringCase("deflate")
                    .contains("101");
        }
    }

    static Stream<Arguments> brokenFrames() {
        return Stream.of(
                Arguments.of("no JSON", "hello"),
                Arguments.of("a list", "[]"),
                Arguments.of("nothing", "null"),
                Arguments.of("cut short", "{\"op\":\"ping\""),
                Arguments.of(
                        "too deep", "{\"op\":\"send\",\"body\":" + "{\"a\":".repeat(9_000) + "1" + "}".repeat(9_001)),
                Arguments.of("no op", "{}"),
                Arguments.of("unknown op", "{\"op\":\"drop\"}"),
                Arguments.of("huge number", "{\"op\":\"subscribe\",\"channel\":\"chat\",\"after\":1e999999}"),
                Arguments.of("op is no text", "{\"op\":{\"$ne\":1}}"),
                Arguments.of("trailing", "{\"op\":\"drop\"} {\"op\":\"ping\"}"),
                Arguments.of("body is a list", "{\"op\":\"send\",\"channel\":\"chat\",\"body\":[]}"),
                Arguments.of(
                        "send without an id", "{\"op\":\"send\",\"channel\":\"chat\",\"type\":\"clear-history\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFrames")
    void a_frame_that_is_wrong_is_refused_and_the_socket_stays(String what, String frame) {
        try (RawSocket socket = authenticated()) {
            JsonNode problem = socket.text(frame).op("problem").path("problem");
            assertThat(problem.path("code").asText()).as(what + problem).isEqualTo("invalid");
            assertThat(problem.path("status").asInt()).isEqualTo(400);
            assertThat(problem.toString()).doesNotContain("Exception", "jackson", "io.ovation");
            socket.say(Map.of("op", "ping")).op("pong");
        }
    }

    @Test
    void a_flood_of_frames_is_warned_and_then_closed() {
        try (RawSocket socket = authenticated()) {
            for (int frame = 0; frame < 200; frame++) {
                socket.text("{\"op\":\"ping\"}");
            }
            JsonNode problem = socket.op("problem").path("problem");
            assertThat(problem.path("code").asText()).isEqualTo("too-fast");
            assertThat(problem.path("retryAfterMillis").asLong()).isPositive();
            assertThat(socket.closeCode()).isEqualTo(4429);
        }
    }

    @Test
    void a_flood_of_pings_is_closed_too() {
        try (RawSocket socket = authenticated()) {
            for (int frame = 0; frame < 200; frame++) {
                socket.frame(FIN | PING, new byte[0]);
            }
            assertThat(socket.closeCode()).isEqualTo(4429);
        }
    }

    /** Once, every client that answered a ping, as browsers do by themselves, was taken for one that breaks the protocol. */
    @Test
    void a_client_that_answers_pings_stays() {
        try (RawSocket socket = authenticated()) {
            socket.op("heads");
            socket.frame(FIN | PONG, new byte[0]);
            socket.op("heads");
            assertThat(socket.say(post("after-the-pong-01", "still here"))
                            .op("ack")
                            .path("clientId")
                            .asText())
                    .isEqualTo("after-the-pong-01");
        }
    }

    @Test
    void a_query_in_place_of_a_text_is_invalid() {
        try (RawSocket socket = authenticated()) {
            JsonNode refusal =
                    socket.say(post("query-for-a-text-01", Map.of("$ne", "x"))).op("problem");
            assertThat(refusal.path("clientId").asText()).isEqualTo("query-for-a-text-01");
            assertThat(refusal.at("/problem/status").asInt()).isEqualTo(400);
            assertThat(refusal.at("/problem/errors/0/field").asText()).isEqualTo("text");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"backchannel", "qna/17", "dm/p_a+p_b", "nothing", "stage/other", "chat/other"})
    void a_channel_that_is_not_for_you_looks_like_none(String channel) {
        try (RawSocket socket = authenticated()) {
            JsonNode problem = socket.say(Map.of("op", "subscribe", "channel", channel))
                    .op("problem")
                    .path("problem");
            assertThat(problem.path("code").asText()).isIn("not-found", "invalid");
            assertThat(problem.toString()).doesNotContain("head", "seq");
        }
    }

    @Test
    void the_sixth_socket_of_a_person_closes_the_oldest() {
        Member ada = room.attendee("Six");
        List<RawSocket> sockets = new ArrayList<>();
        try {
            for (int socket = 0; socket < 6; socket++) {
                sockets.add(authenticated(ada));
            }
            assertThat(sockets.get(0).closeCode()).isEqualTo(4409);
            sockets.get(1).say(Map.of("op", "ping")).op("pong");
            sockets.get(5).say(Map.of("op", "ping")).op("pong");
        } finally {
            sockets.forEach(RawSocket::close);
        }
    }

    @Test
    void a_socket_ends_with_its_token_unless_it_is_renewed() {
        Tokens tokens = standalone.tokens();
        String ending = tokens.expiringIn(Duration.ofSeconds(3), "renate@example.com");
        try (RawSocket renewed = authenticated(room.holding(ending));
                RawSocket forgotten = authenticated(room.holding(ending))) {
            renewed.say(hello(tokens.user("renate@example.com", "Renate", "R"), room.id()));
            String later = renewed.op("authenticated").path("expiresAt").asText();
            assertThat(java.time.Instant.parse(later))
                    .isAfter(java.time.Instant.now().plusSeconds(600));
            assertThat(forgotten.closeCode()).isEqualTo(4401);
            renewed.say(Map.of("op", "ping")).op("pong");
        }
    }

    @Test
    void a_renewal_makes_nobody_somebody_else() {
        try (RawSocket socket = authenticated(room.attendee("Ada"))) {
            for (Member other : List.of(room.attendee("Bob"), room.moderator(), room.admin())) {
                JsonNode problem = socket.say(hello(other.token(), room.id()))
                        .op("problem")
                        .path("problem");
                assertThat(problem.path("code").asText()).isEqualTo("forbidden");
            }
            socket.say(post("still-ada-after-all", "It is still me"));
            socket.say(Map.of("op", "subscribe", "channel", "chat"));
            socket.op("ack");
            assertThat(room.log().toString()).contains("Ada Attendee").doesNotContain("Bob Attendee");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
                "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                "Host: other.example\r\nContent-Length: 0\r\n\r\n"
            })
    void a_request_that_two_servers_could_read_otherwise_is_refused(String rest) {
        try (RawSocket socket = RawSocket.to(gateway())) {
            int status = socket.http(
                    "POST /api/v1/sessions HTTP/1.1\r\nHost: " + gateway().getAuthority() + "\r\n" + rest);
            assertThat(status).isIn(400, 0);
        }
    }

    @Test
    void what_is_inside_is_not_to_be_had_outside() {
        var anybody = new io.ovation.acceptance.harness.Rest(gateway(), "");
        for (String path : List.of("/metrics", "/health/live", "/health/ready", "/admin", "/actuator", "/../metrics")) {
            try (RawSocket socket = RawSocket.to(gateway())) {
                int status = socket.http(
                        "GET " + path + " HTTP/1.1\r\nHost: " + gateway().getAuthority() + "\r\n\r\n");
                assertThat(status).as(path).isIn(400, 404);
            }
        }
        var unknown = anybody.get("/nothing");
        assertThat(unknown.status()).isIn(401, 404);
        assertThat(unknown.at("/requestId")).isNotEmpty();
    }
}
