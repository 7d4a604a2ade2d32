package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Private chat of the standalone edition, by the API that everybody has: asked for, accepted, refused, and nobody else's. */
class PrivateChatByApiTest {
    private static final String SECRET = "meet me at the blue door";

    private static Rest.Answer connections(Member member) {
        return member.rest().get(member.path("/connections"));
    }

    private static JsonNode connection(Member member) {
        Rest.Answer list = connections(member);
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        return list.body().at("/connections/0");
    }

    private static void standsAs(Member member, String state) {
        await().untilAsserted(() ->
                assertThat(connection(member).path("state").asText()).isEqualTo(state));
    }

    private static JsonNode finds(Member member, String query) {
        Rest.Answer found = member.rest().get(member.path("/participants?query=" + query));
        assertThat(found.status()).as(found.text()).isEqualTo(200);
        return found.body().at("/participants");
    }

    private static Rest.Answer does(Member member, String conversation, String what) {
        return member.rest().call("POST", member.path("/conversations/" + conversation + "/" + what), null, null);
    }

    private static Rest.Answer asks(Member member, JsonNode whom) {
        return member.rest()
                .post(
                        member.path(
                                "/conversations/" + whom.path("conversation").asText() + "/request"),
                        Map.of("person", whom.path("person").asText()));
    }

    private static Rest.Answer writes(Member member, String conversation, String text) {
        return member.rest().post(member.path("/conversations/" + conversation + "/messages"), Map.of("text", text));
    }

    private static Rest.Answer messages(Member member, String conversation) {
        return member.rest().get(member.path("/conversations/" + conversation + "/messages"));
    }

    private static List<String> heard(LiveClient client) {
        return client.frames().stream().map(JsonNode::toString).toList();
    }

    private static void patch(Rest rest, String path, Map<String, ?> fields) {
        Rest.Answer done = rest.call("PATCH", path, fields, null);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }

    @Test
    void two_people_find_each_other_and_nobody_else_reads_what_they_write(@TempDir Path data) {
        try (Standalone standalone = Standalone.start("private", data, Map.of())) {
            Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
            assertThat(admin.post("/events", Map.of("id", "launch", "name", "Launch"))
                            .status())
                    .isEqualTo(201);
            try (Room room = Room.in(standalone, Map.of("event", "launch"))) {
                Member ada = room.attendee("Ada");
                Member lin = room.attendee("Lin");
                Member mo = room.moderator();
                assertThat(connections(lin).status()).isEqualTo(200);
                LiveClient watching = mo.joins("private");
                LiveClient news = lin.joins("private");

                Rest.Answer suggested = ada.rest().get(ada.path("/connections/suggestions"));
                assertThat(suggested.text()).contains("Lin Attendee").doesNotContain("Ada Attendee");
                JsonNode found = finds(ada, "LIN%20att").get(0);
                String conversation = found.path("conversation").asText();
                assertThat(messages(ada, conversation).code()).isEqualTo("not-found");
                assertThat(asks(ada, found).status()).isEqualTo(201);
                standsAs(lin, "asking");
                standsAs(ada, "asked");
                assertThat(writes(ada, conversation, SECRET).code()).isEqualTo("not-connected");
                assertThat(does(lin, conversation, "ignore").status()).isEqualTo(200);
                standsAs(lin, "ignored");
                assertThat(connection(ada).path("state").asText()).isEqualTo("asked");
                assertThat(does(lin, conversation, "accept").status()).isEqualTo(200);
                standsAs(ada, "connected");

                Rest.Answer sent = writes(ada, conversation, SECRET);
                assertThat(sent.status()).as(sent.text()).isEqualTo(201);
                await().untilAsserted(() ->
                        assertThat(connection(lin).path("unread").asInt()).isEqualTo(1));
                assertThat(connection(lin).at("/last/text").asText()).isEqualTo(SECRET);
                await().untilAsserted(
                                () -> assertThat(heard(news)).anyMatch(frame -> frame.contains("connection-changed")));
                assertThat(heard(news)).noneMatch(frame -> frame.contains(SECRET));

                nobodyElse(room, mo, conversation);
                assertThat(heard(watching)).noneMatch(frame -> frame.contains("connection-changed"));

                reports(room, ada, lin, conversation);
                standalone.kill();
                standalone.restart();
                settles(room.admin());
                assertThat(messages(lin, conversation).text()).contains(SECRET);
                assertThat(connection(lin).path("unread").asInt()).isEqualTo(1);
                long seq = sent.seq();
                Rest.Answer read = lin.rest()
                        .call("PUT", lin.path("/conversations/" + conversation + "/read"), Map.of("upTo", seq), null);
                assertThat(read.status()).as(read.text()).isEqualTo(200);
                await().untilAsserted(() ->
                        assertThat(connection(lin).path("unread").asInt()).isZero());
                assertThat(lin.rest()
                                .delete(lin.path("/conversations/" + conversation + "/messages/" + seq))
                                .code())
                        .isEqualTo("only-yours");
                assertThat(ada.rest()
                                .delete(ada.path("/conversations/" + conversation + "/messages/" + seq))
                                .status())
                        .isEqualTo(200);
                assertThat(messages(lin, conversation).text()).doesNotContain(SECRET);
                await().untilAsserted(() -> assertThat(connections(lin).text()).doesNotContain(SECRET));
            }
        }
    }

    /** The organizers learn it, and neither the other nor the moderators. */
    private static void reports(Room room, Member ada, Member lin, String conversation) {
        String path = lin.path("/conversations/" + conversation + "/report");
        Map<String, Object> body = Map.of("reason", "harassment", "note", "Since noon", "withMessages", true);
        assertThat(lin.rest().post(path, Map.of("reason", "boredom")).text()).contains("\"field\":\"reason\"");
        assertThat(lin.rest().post(path, body).status()).isEqualTo(201);
        assertThat(lin.rest().post(path, body).code()).isEqualTo("already-reported");
        Member eve = room.attendee("Eve");
        assertThat(eve.rest()
                        .post(eve.path("/conversations/" + conversation + "/report"), body)
                        .code())
                .isEqualTo("not-found");
        await().untilAsserted(() -> assertThat(reported(room.admin(), "").text())
                .contains("Since noon", SECRET, "\"reason\":\"harassment\""));
        for (Member other : List.of(ada, room.moderator(), room.speaker())) {
            assertThat(reported(other, "").status()).isEqualTo(403);
        }
        Rest.Answer log = ada.rest().get(ada.path("/channels/conversation%2F" + conversation + "/events"));
        assertThat(log.text()).contains(SECRET).doesNotContain("reported", "Since noon");
    }

    private static Rest.Answer reported(Member member, String query) {
        return member.rest().get(member.path("/person-reports" + query));
    }

    private static void settles(Member admin) {
        String id = reported(admin, "").body().at("/reports/0/id").asText();
        Rest.Answer settled = admin.rest().call("POST", admin.path("/person-reports/" + id + "/settle"), null, null);
        assertThat(settled.status()).as(settled.text()).isEqualTo(200);
        assertThat(reported(admin, "").body().path("reports")).isEmpty();
        assertThat(reported(admin, "?settled=true")
                        .body()
                        .at("/reports/0/settled/by/person")
                        .asText())
                .startsWith("p_");
        assertThat(admin.rest()
                        .call("POST", admin.path("/person-reports/none-1/settle"), null, null)
                        .status())
                .isEqualTo(404);
    }

    private static void nobodyElse(Room room, Member mo, String conversation) {
        for (Member other : List.of(mo, room.admin(), room.speaker(), room.attendee("Eve"))) {
            String channel = "/channels/conversation%2F" + conversation;
            for (String path : List.of(
                    "/conversations/" + conversation + "/messages", channel + "/snapshot", channel + "/events")) {
                Rest.Answer peeked = other.rest().get(other.path(path));
                assertThat(peeked.status()).as(path + " " + peeked.text()).isEqualTo(404);
            }
            Rest.Answer list = connections(other);
            Rest.Answer log = other.rest().get(other.path("/channels/private/events"));
            assertThat(list.text() + log.text()).doesNotContain("Lin").doesNotContain(SECRET);
        }
    }

    @Test
    void it_goes_on_after_the_session_and_ends_where_it_is_switched_off(@TempDir Path data) {
        try (Standalone standalone = Standalone.start("private-off", data, Map.of())) {
            Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
            assertThat(admin.post("/events", Map.of("id", "launch", "name", "Launch"))
                            .status())
                    .isEqualTo(201);
            try (Room room = Room.in(standalone, Map.of("event", "launch"));
                    Room later = Room.in(standalone, Map.of("event", "launch"));
                    Room alone = Room.in(standalone)) {
                Member ada = room.attendee("Ada");
                Member lin = later.attendee("Lin");
                assertThat(connections(lin).status()).isEqualTo(200);
                JsonNode found = finds(ada, "lin").get(0);
                String conversation = found.path("conversation").asText();
                assertThat(asks(ada, found).status()).isEqualTo(201);
                assertThat(does(lin, conversation, "accept").status()).isEqualTo(200);
                assertThat(writes(ada, conversation, "in another session").status())
                        .isEqualTo(201);

                Rest.Answer over = admin.call("PATCH", "/sessions/" + room.id(), Map.of("durationMinutes", 1), null);
                assertThat(over.status()).as(over.text()).isEqualTo(200);
                assertThat(writes(ada, conversation, "after its end").status()).isEqualTo(201);

                patch(lin.rest(), "/me/settings", Map.of("privateChat", false));
                assertThat(writes(ada, conversation, "hello?").code()).isEqualTo("not-reachable");
                assertThat(writes(lin, conversation, "hello!").code()).isEqualTo("private-chat-off-for-you");
                assertThat(finds(ada, "lin")).isEmpty();
                assertThat(messages(ada, conversation).text()).contains("after its end");
                patch(lin.rest(), "/me/settings", Map.of("privateChat", true, "showLastName", false));
                assertThat(finds(ada, "attendee").toString()).doesNotContain("Lin");
                assertThat(finds(ada, "lin").toString()).contains("\"Lin\"").doesNotContain("Lin Attendee");

                LiveClient open = ada.joins("private");
                patch(admin, "/sessions/" + room.id(), Map.of("modules", Map.of("privateChat", false)));
                assertThat(writes(ada, conversation, "hello?").code()).isEqualTo("private-chat-off");
                await().untilAsserted(
                                () -> assertThat(heard(open)).anyMatch(frame -> frame.contains("private-chat-off")));
                assertThat(writes(lin, conversation, "here it is on").status()).isEqualTo(201);
                assertThat(connections(alone.attendee("Ada")).status()).isEqualTo(404);
            }
        }
    }
}
