package io.ovation.gateway.rest;

import static io.ovation.gateway.GatewayOnLoopback.await;
import static io.ovation.gateway.GatewayOnLoopback.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.UpdateSession;
import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.gateway.Neighbour;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadsTest {
    private static final String CHANNEL = "/sessions/demo/channels/chat";
    private static GatewayOnLoopback gateway;

    @BeforeAll
    static void start() {
        gateway = GatewayOnLoopback.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/info", "/api/v1/info"})
    void info_needs_no_token_and_names_only_what_exists(String path) {
        JsonObject info = json(await(gateway.request("GET", path).send()));

        assertThat(info.getString("version")).isEqualTo("0.1.0");
        assertThat(info.getJsonArray("features"))
                .contains("group_chat", "live_stage")
                .doesNotContain("erasure");
        assertThat(Instant.parse(info.getString("serverTime"))).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(info.getJsonObject("limits").getInteger("messageCharacters")).isEqualTo(2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi", "asyncapi"})
    void the_contracts_are_served(String name) {
        var answer = await(gateway.request("GET", "/api/v1/" + name + ".yaml").send());

        assertThat(answer.getHeader("Content-Type")).isEqualTo("application/yaml");
        assertThat(answer.bodyAsString()).startsWith(name + ": 3.");
    }

    @Test
    void the_snapshot_is_the_view_of_the_readers_circle() {
        assertThat(view("ada")).isEqualTo("everyone");
        assertThat(view("maya")).isEqualTo("team");
    }

    private static String view(String user) {
        JsonObject answer =
                json(await(gateway.as(user, "GET", CHANNEL + "/snapshot").send()));
        assertThat(answer.getLong("head")).isEqualTo(6);
        assertThat(answer.getString("epoch")).isEqualTo(Neighbour.EPOCH);
        return answer.getJsonObject("snapshot").getJsonObject("view").getString("for");
    }

    @Test
    void events_of_others_and_below_the_floor_are_left_out_and_the_range_stays_whole() {
        JsonObject page =
                json(await(gateway.as("ada", "GET", CHANNEL + "/events").send()));

        assertThat(page.getLong("from")).isEqualTo(1);
        assertThat(page.getLong("to")).isEqualTo(6);
        assertThat(page.getLong("head")).isEqualTo(6);
        assertThat(seqs(page)).containsExactly(3, 6);
    }

    @Test
    void the_team_sees_what_is_for_the_team_but_not_what_is_for_one_person() {
        JsonObject page = json(
                await(gateway.as("maya", "GET", CHANNEL + "/events?after=3").send()));

        assertThat(seqs(page)).containsExactly(4, 6);
    }

    @Test
    void an_event_has_no_audience_and_a_redacted_one_no_body() {
        JsonArray events = json(await(
                        gateway.as("ada", "GET", CHANNEL + "/events?after=2").send()))
                .getJsonArray("events");

        assertThat(events.getJsonObject(0).fieldNames())
                .containsExactlyInAnyOrder("seq", "type", "at", "actor", "body", "floor");
        assertThat(events.getJsonObject(1).fieldNames())
                .containsExactlyInAnyOrder("seq", "type", "at", "actor", "redacted");
    }

    @Test
    void a_page_ends_at_its_limit_and_says_where_the_log_ends() {
        JsonObject page = json(await(gateway.as("maya", "GET", CHANNEL + "/events?after=2&limit=2&epoch=e1")
                .send()));

        assertThat(page.getLong("from")).isEqualTo(3);
        assertThat(page.getLong("to")).isEqualTo(4);
        assertThat(page.getLong("head")).isEqualTo(6);
    }

    @Test
    void another_epoch_is_another_log() {
        var answer =
                await(gateway.as("ada", "GET", CHANNEL + "/events?epoch=e0").send());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).getString("code")).isEqualTo("epoch-changed");
    }

    @Test
    void history_goes_back_page_by_page() {
        JsonObject newest = json(
                await(gateway.as("ada", "GET", "/sessions/demo/chat/messages").send()));
        JsonObject older = json(await(
                gateway.as("ada", "GET", "/sessions/demo/chat/messages?limit=1&before=" + newest.getLong("nextBefore"))
                        .send()));

        assertThat(newest.getJsonArray("messages").getJsonObject(0).getLong("seq"))
                .isEqualTo(90);
        assertThat(older.getJsonArray("messages").getJsonObject(0).getLong("seq"))
                .isEqualTo(89);
    }

    @Test
    void one_message_is_read_by_its_seq() {
        assertThat(json(await(gateway.as("ada", "GET", "/sessions/demo/chat/messages/58")
                                .send()))
                        .getString("text"))
                .isEqualTo("hi");
        assertThat(await(gateway.as("ada", "GET", "/sessions/demo/chat/messages/59")
                                .send())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_mine_is_told_to_me() {
        JsonObject mine =
                json(await(gateway.as("ada", "GET", "/sessions/demo/chat/me").send()));

        assertThat(mine).isEqualTo(new JsonObject("{\"blocked\":false,\"reactions\":{\"58\":[\"like\"]}}"));
    }

    @Test
    void sessions_come_in_pages_by_start_each_once() {
        List<String> found = new ArrayList<>();
        String query = "?limit=2";
        while (!query.isEmpty()) {
            JsonObject page =
                    json(await(gateway.as("ada", "GET", "/sessions" + query).send()));
            page.getJsonArray("sessions").forEach(session -> found.add(((JsonObject) session).getString("id")));
            String next = page.getString("nextCursor");
            query = next == null ? "" : "?limit=2&cursor=" + next;
        }
        assertThat(found).containsExactly("s0", "s1", "s2", "s3", "s4");
    }

    @Test
    void a_session_is_what_the_visitor_may_see_of_it() {
        assertThat(json(await(gateway.as("ada", "GET", "/sessions/demo").send()))
                        .getString("name"))
                .isEqualTo("Keynote");
    }

    @Test
    void an_admin_creates_a_session() {
        JsonObject wanted = new JsonObject()
                .put("name", "Keynote")
                .put("startDate", "2026-11-20T12:00:00+01:00")
                .put("durationMinutes", 60)
                .put("moderators", new JsonArray().add(new JsonObject().put("user", "maya")));

        assertThat(await(gateway.asAdmin("POST", "/sessions").sendJsonObject(wanted))
                        .statusCode())
                .isEqualTo(201);
        assertThat(await(gateway.as("ada", "POST", "/sessions").sendJsonObject(wanted))
                        .statusCode())
                .isEqualTo(403);
        assertThat(await(gateway.asAdmin("POST", "/sessions")
                                .sendJsonObject(wanted.copy().put("id", "taken")))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_change_of_a_session_says_what_is_to_be_different_and_what_is_to_go() {
        JsonObject wanted = new JsonObject()
                .put("version", 3)
                .putNull("description")
                .put("modules", new JsonObject().put("chat", false))
                .put("tags", new JsonArray());
        HttpResponse<Buffer> answer = await(gateway.as("maya", "PATCH", "/sessions/demo")
                .putHeader("Idempotency-Key", "change-1")
                .sendJsonObject(wanted));

        assertThat(answer.statusCode()).as(answer.bodyAsString()).isEqualTo(200);
        UpdateSession change = gateway.neighbour.updates.get(0);
        assertThat(change.session()).isEqualTo("demo");
        assertThat(change.clientId()).isEqualTo("change-1");
        assertThat(change.version()).isEqualTo(3);
        assertThat(change.without()).containsExactly("description");
        assertThat(Objects.requireNonNull(change.wish().modules()).chat()).isFalse();
        assertThat(change.wish().modules().qna()).isNull();
        assertThat(change.wish().tags()).isEmpty();
        assertThat(change.wish().speakers()).isNull();
    }

    @Test
    void tags_are_offered_by_how_they_begin() {
        HttpResponse<Buffer> answer =
                await(gateway.as("ada", "GET", "/tags?prefix=key").send());

        assertThat(json(answer)).isEqualTo(new JsonObject("{\"tags\":[{\"tag\":\"keynote\",\"sessions\":2}]}"));
    }

    @Test
    void the_contract_names_the_bounds_of_a_session() {
        JsonObject schemas =
                Contract.yaml(Documents.OPENAPI).getJsonObject("components").getJsonObject("schemas");
        for (String schema : List.of("CreateSession", "UpdateSession")) {
            JsonObject fields = schemas.getJsonObject(schema).getJsonObject("properties");
            assertThat(bound(fields, "name", "maxLength")).isEqualTo(SessionLimits.NAME);
            assertThat(bound(fields, "description", "maxLength")).isEqualTo(SessionLimits.DESCRIPTION);
            assertThat(bound(fields, "consent", "maxLength")).isEqualTo(SessionLimits.CONSENT);
            assertThat(bound(fields, "image", "maxLength")).isEqualTo(SessionLimits.IMAGE);
            assertThat(bound(fields, "durationMinutes", "maximum")).isEqualTo(SessionLimits.MINUTES);
            assertThat(bound(fields, "tags", "maxItems")).isEqualTo(SessionLimits.TAGS);
            assertThat(bound(fields, "speakers", "maxItems")).isEqualTo(SessionLimits.PEOPLE);
            assertThat(bound(fields, "moderators", "maxItems")).isEqualTo(SessionLimits.PEOPLE);
        }
        JsonObject person = schemas.getJsonObject("Participant").getJsonObject("properties");
        assertThat(bound(person, "user", "maxLength")).isEqualTo(SessionLimits.USER);
        assertThat(bound(person, "name", "maxLength")).isEqualTo(SessionLimits.PERSON_NAME);
        JsonObject questions = schemas.getJsonObject("QnaRulesWanted").getJsonObject("properties");
        assertThat(bound(questions, "openPerAttendee", "maximum")).isEqualTo(SessionLimits.OPEN_QUESTIONS);
        assertThat(bound(questions, "releaseAfterMinutes", "maximum")).isEqualTo(SessionLimits.RELEASE_MINUTES);
        JsonObject window = schemas.getJsonObject("ChatWindowWanted").getJsonObject("properties");
        assertThat(bound(window, "opensBeforeMinutes", "maximum")).isEqualTo(SessionLimits.WINDOW_MINUTES);
    }

    private static int bound(JsonObject fields, String field, String keyword) {
        return fields.getJsonObject(field).getInteger(keyword);
    }

    private static List<Integer> seqs(JsonObject page) {
        return page.getJsonArray("events").stream()
                .map(event -> ((JsonObject) event).getInteger("seq"))
                .toList();
    }

    @Test
    void until_the_text_is_accepted_only_looking_at_the_session_and_accepting_work() {
        try (GatewayOnLoopback own = GatewayOnLoopback.start()) {
            own.neighbour.undecided.add("ada");
            for (String path :
                    List.of("/channels/chat/snapshot", "/channels/chat/events", "/chat/messages", "/chat/me")) {
                var refused =
                        await(own.as("ada", "GET", "/sessions/demo" + path).send());
                assertThat(refused.statusCode()).as(path).isEqualTo(403);
                assertThat(json(refused).getString("code")).isEqualTo("consent-needed");
            }
            var posted = await(own.as("ada", "POST", "/sessions/demo/chat/messages")
                    .sendJsonObject(new JsonObject().put("text", "Hello")));
            assertThat(json(posted).getString("code")).isEqualTo("consent-needed");
            assertThat(own.neighbour.commands).isEmpty();
            assertThat(await(own.as("ada", "GET", "/sessions/demo").send()).statusCode())
                    .isEqualTo(200);

            var given = await(own.as("ada", "POST", "/sessions/demo/consent")
                    .sendJsonObject(new JsonObject().put("version", "v1")));
            assertThat(json(given).getString("version")).isEqualTo("v1");
            assertThat(await(own.as("ada", "GET", CHANNEL + "/snapshot").send()).statusCode())
                    .isEqualTo(200);
        }
    }
}
