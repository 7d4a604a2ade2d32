package io.ovation.gateway.rest;

import static io.ovation.gateway.GatewayOnLoopback.await;
import static io.ovation.gateway.GatewayOnLoopback.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.event.AcceptInvitation;
import io.ovation.contracts.event.CreateEvent;
import io.ovation.contracts.event.ListPeople;
import io.ovation.contracts.event.UpdateEvent;
import io.ovation.gateway.EventNeighbour;
import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventCallsTest {
    private final GatewayOnLoopback gateway = GatewayOnLoopback.start();

    @BeforeAll
    void nothingWasAskedBefore() {
        assertThat(gateway.neighbour.events.asked).isEmpty();
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    private <T> T lastAsked(Class<T> type) {
        return type.cast(gateway.neighbour.events.asked.get(gateway.neighbour.events.asked.size() - 1));
    }

    private HttpResponse<Buffer> send(String method, String path, JsonObject body) {
        return await(gateway.asAdmin(method, path).sendJsonObject(body));
    }

    private static String rules(HttpResponse<Buffer> answer) {
        JsonArray errors = json(answer).getJsonArray("errors", new JsonArray());
        return errors.stream()
                .map(JsonObject.class::cast)
                .map(error -> error.getString("field") + ":" + error.getString("rule"))
                .reduce("", (all, one) -> all.isEmpty() ? one : all + " " + one);
    }

    @Test
    void an_admin_creates_an_event_in_their_own_name() {
        HttpResponse<Buffer> made = await(gateway.asAdmin("POST", "/events")
                .putHeader("Idempotency-Key", "request-1")
                .sendJsonObject(new JsonObject().put("name", "Summit")));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(json(made).getLong("registrations")).isEqualTo(3);
        CreateEvent asked = lastAsked(CreateEvent.class);
        assertThat(asked.user()).isEqualTo("root");
        assertThat(asked.clientId()).isEqualTo("request-1");
        assertThat(asked.wish().name()).isEqualTo("Summit");
        HttpResponse<Buffer> refused =
                await(gateway.as("ada", "POST", "/events").sendJsonObject(new JsonObject().put("name", "Summit")));
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void null_takes_a_field_away() {
        JsonObject change = new JsonObject().putNull("endDate").put("version", 1);
        assertThat(send("PATCH", "/events/summit", change).statusCode()).isEqualTo(200);
        UpdateEvent asked = lastAsked(UpdateEvent.class);
        assertThat(asked.event()).isEqualTo("summit");
        assertThat(asked.version()).isEqualTo(1);
        assertThat(asked.without()).containsExactly("endDate");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /events | {\"name\":\"\"} | name:min-length",
                "POST | /events | {\"name\":\"a<b\"} | name:pattern",
                "POST | /events | {} | name:required",
                "POST | /events | {\"name\":\"x\",\"speakers\":[]} | speakers:unknown-field",
                "POST | /events/summit/people | {\"user\":\"sam\",\"name\":\"Sam\",\"roles\":[]} | roles:min-items",
                "POST | /events/summit/people | {\"user\":\"sam\",\"name\":\"Sam\",\"roles\":[\"king\"]} |"
                        + " roles[0]:enum",
                "POST | /events/summit/invitations | {\"email\":\"a@b.c\",\"name\":\"A\",\"role\":\"king\"} |"
                        + " role:enum",
                "POST | /invitations/lookup | {\"code\":\"short\"} | code:pattern",
                "POST | /events/summit/registrations | {\"email\":\"a@b.c\"} | firstName:required",
                "POST | /events/not%20one/registrations | {\"email\":\"a@b.c\",\"firstName\":\"A\"} | event:pattern",
            })
    void a_wrong_field_is_named_at_the_door(String method, String path, String body, String rules) {
        HttpResponse<Buffer> answer = send(method, path, new JsonObject(body));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(rules(answer)).isEqualTo(rules);
    }

    @Test
    void pages_have_cursors_that_lead_on() {
        JsonObject page = json(await(gateway.asAdmin("GET", "/events/summit/people?role=speaker&query=sa")
                .send()));
        String cursor = page.getString("nextCursor");
        await(gateway.asAdmin("GET", "/events/summit/people?cursor=" + cursor).send());
        assertThat(lastAsked(ListPeople.class).after()).isEqualTo("sam\np");
        assertThat(json(await(gateway.asAdmin("GET", "/events").send())).getString("nextCursor"))
                .isNotBlank();
    }

    @Test
    void whoever_has_a_code_may_look_and_a_token_is_needed_to_accept() {
        JsonObject code = new JsonObject().put("code", EventNeighbour.CODE);
        HttpResponse<Buffer> look =
                await(gateway.request("POST", "/api/v1/invitations/lookup").sendJsonObject(code));
        assertThat(json(look).getString("eventName")).isEqualTo("Summit");
        HttpResponse<Buffer> noToken =
                await(gateway.request("POST", "/api/v1/invitations/accept").sendJsonObject(code));
        assertThat(noToken.statusCode()).isEqualTo(401);
        HttpResponse<Buffer> accepted =
                await(gateway.as("sam", "POST", "/invitations/accept").sendJsonObject(code));
        assertThat(json(accepted).getString("status")).isEqualTo("accepted");
        assertThat(lastAsked(AcceptInvitation.class).user()).isEqualTo("sam");
        HttpResponse<Buffer> nobody =
                await(gateway.as("", "POST", "/invitations/accept").sendJsonObject(code));
        assertThat(nobody.statusCode()).isEqualTo(403);
    }

    @Test
    void a_token_that_is_bound_to_another_event_finds_nothing() {
        for (String bound : new String[] {"summit", "gala"}) {
            String token = KsRequest.of("102", "root", Principal.Type.ADMIN, 60, "virtualeventid:" + bound)
                    .token(GatewayOnLoopback.SECRET, Instant.now(), new Random());
            HttpResponse<Buffer> answer = await(gateway.request("GET", "/api/v1/events/summit")
                    .putHeader("Authorization", "KS " + token)
                    .send());
            assertThat(answer.statusCode()).isEqualTo(bound.equals("summit") ? 200 : 404);
        }
    }
}
