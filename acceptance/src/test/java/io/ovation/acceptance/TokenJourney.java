package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Place;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Tokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens ended, exchanged and started on one gateway, with the people on another when there are two. */
interface TokenJourney {
    /** D12. */
    Duration AT_ONCE = Duration.ofSeconds(2);

    Place place();

    private URI first() {
        return place().gateways().get(0);
    }

    private URI last() {
        return place().gateways().get(place().gateways().size() - 1);
    }

    @Test
    default void a_token_that_is_ended_closes_its_socket_and_its_stream_within_two_seconds() {
        try (Room room = Room.in(place())) {
            Member streaming = onLast(room.attendee("Sol"));
            EventStream stream = EventStream.of(streaming);
            Member ada = onLast(room.attendee("Ada"));
            LiveClient socket = ada.connection("chat").withoutReconnecting().join();
            LiveClient other = onLast(room.attendee("Ben")).joins();
            assertThat(stream.next().path("op").asText()).isEqualTo("authenticated");

            long startedAt = System.nanoTime();
            assertThat(end(ada.token())).isEqualTo("null");
            assertThat(end(streaming.token())).isEqualTo("null");
            await("the socket is closed")
                    .atMost(AT_ONCE)
                    .until(() -> socket.closes().contains(4401));
            JsonNode told = stream.next();
            while (told.path("op").asText().matches("subscribed|heads|events")) {
                told = stream.next();
            }
            Duration took = Duration.ofNanos(System.nanoTime() - startedAt);

            assertThat(told.at("/problem/code").asText()).isEqualTo("token-revoked");
            assertThat(took).isLessThan(AT_ONCE);
            assertThat(socket.frames())
                    .anyMatch(frame -> frame.at("/problem/code").asText().equals("token-revoked"));
            assertThat(ada.mine().code()).isEqualTo("token-revoked");
            assertThat(other.connected()).isTrue();
            assertThat(other.closes()).isEmpty();
            stream.close();
        }
    }

    @Test
    default void a_secret_is_exchanged_without_a_break() {
        Rest admin = Rest.as(first(), place().tokens().admin());
        Rest.Answer added = admin.post("/secrets", Map.of());
        assertThat(added.status()).isEqualTo(201);
        Tokens fresh = new Tokens(place().tokens().account(), added.at("/secret"));
        try (Room room = Room.in(place())) {
            Member ada = onLast(room.holding(fresh.user("ada", "Ada", "Attendee")));
            assertThat(ada.posts("Signed with the new one").status()).isEqualTo(201);
            assertThat(onLast(room.attendee("Ben")).posts("With the old one").status())
                    .isEqualTo(201);
            LiveClient socket = ada.connection("chat").withoutReconnecting().join();

            assertThat(admin.delete("/secrets/" + added.at("/id")).status()).isEqualTo(200);
            await("its people are out")
                    .atMost(AT_ONCE)
                    .until(() -> socket.closes().contains(4401));
            assertThat(ada.posts("No more").code()).isEqualTo("token-invalid");
            assertThat(onLast(room.attendee("Ben")).posts("Still here").status())
                    .isEqualTo(201);
        }
    }

    @Test
    default void an_app_token_starts_a_session_from_a_visitors_token_and_takes_it_with_it() {
        String admin = place().tokens().admin();
        JsonNode appToken = Rest.kaltura(
                        first(), "appToken", "add", Map.of("ks", admin, "appToken", Map.of("hashType", "SHA256")))
                .body();
        String visitor = Rest.kaltura(
                        last(),
                        "session",
                        "startWidgetSession",
                        Map.of("widgetId", "_" + place().tokens().account()))
                .at("/ks");
        String id = appToken.path("id").asText();
        JsonNode info = Rest.kaltura(
                        last(),
                        "appToken",
                        "startSession",
                        Map.of(
                                "ks",
                                visitor,
                                "id",
                                id,
                                "tokenHash",
                                sha256(visitor + appToken.path("token").asText()),
                                "userId",
                                "ada@example.com"))
                .body();
        assertThat(info.path("privileges").asText()).isEqualTo("sessionid:" + id + ",apptoken:" + id);
        try (Room room = Room.in(place())) {
            LiveClient socket = onLast(room.holding(info.path("ks").asText()))
                    .connection("chat")
                    .withoutReconnecting()
                    .join();
            assertThat(Rest.kaltura(first(), "appToken", "delete", Map.of("ks", admin, "id", id))
                            .text())
                    .isEqualTo("null");
            await("its sessions are over")
                    .atMost(AT_ONCE)
                    .until(() -> socket.closes().contains(4401));
        }
    }

    private Member onLast(Member member) {
        return new Member(member.room(), last(), member.token());
    }

    private String end(String token) {
        return Rest.kaltura(first(), "session", "end", Map.of("ks", token)).text();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
