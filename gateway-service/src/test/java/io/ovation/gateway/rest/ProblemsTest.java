package io.ovation.gateway.rest;

import static io.ovation.gateway.GatewayOnLoopback.await;
import static io.ovation.gateway.GatewayOnLoopback.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.gateway.GatewayOnLoopback;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {
    private static final String MESSAGES = "/sessions/demo/chat/messages";
    private static final String SESSION = "{'name':'T','startDate':'2026-11-20T12:00:00Z','durationMinutes':60";
    private static GatewayOnLoopback gateway;

    @BeforeAll
    static void start() {
        gateway = GatewayOnLoopback.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest(name = "{1} with {2} breaks {4} of {3}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "POST, " + MESSAGES + ", {}, text, required",
                "POST, " + MESSAGES + ", `{'text':''}`, text, min-length",
                "POST, " + MESSAGES + ", `{'text':5}`, text, type",
                "POST, " + MESSAGES + ", `{'text':{'$ne':null}}`, text, type",
                "POST, " + MESSAGES + ", `{'text':'a','replyTo':0}`, replyTo, minimum",
                "POST, " + MESSAGES + ", `{'text':'a','role':'admin'}`, role, unknown-field",
                "POST, " + MESSAGES + ", `[]`, body, type",
                "PUT, /sessions/demo/chat/pins/abc, , message, type",
                "PUT, /sessions/demo/chat/pins/0, , message, minimum",
                "PUT, /sessions/demo/chat/blocks/ada@example.com, , person, pattern",
                "GET, " + MESSAGES + "?limit=101, , limit, maximum",
                "GET, " + MESSAGES + "?before=x, , before, type",
                "GET, /sessions?cursor=AAAA, , cursor, cursor",
                "POST, /sessions, `" + SESSION
                        + ",'speakers':[{'user':'a'},{'user':''}]}`, speakers[1].user, min-length",
                "PATCH, /sessions/demo, `{'name':null}`, name, type",
                "PATCH, /sessions/demo, `{'moderators':[]}`, moderators, min-items",
                "PATCH, /sessions/demo, `{'durationMinutes':1441}`, durationMinutes, maximum",
                "PATCH, /sessions/demo, `{'modules':{'cats':true}}`, modules.cats, unknown-field",
                "PATCH, /sessions/demo, `{'id':'x'}`, id, unknown-field",
                "GET, /tags?limit=101, , limit, maximum",
                "GET, /sessions?event=a/b, , event, pattern",
                "POST, /sessions, `" + SESSION + ",'type':'party'}`, type, enum",
                "POST, /sessions, `{'name':'<b>','startDate':'2026-11-20T12:00:00Z','durationMinutes':60}`, name,"
                        + " pattern",
                "POST, /sessions, `{'name':'T','startDate':'tomorrow','durationMinutes':60}`, startDate, format"
            })
    void a_field_that_breaks_a_rule_is_named_with_the_rule(
            String method, String path, String body, String field, String rule) {
        HttpResponse<Buffer> answer = send(gateway.asAdmin(method, path), body);

        assertThat(answer.statusCode()).as(answer.bodyAsString()).isEqualTo(400);
        JsonObject problem = json(answer);
        assertThat(problem.getString("code")).isEqualTo("invalid");
        assertThat(problem.getJsonArray("errors")).as(answer.bodyAsString()).hasSize(1);
        JsonObject error = problem.getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo(field);
        assertThat(error.getString("rule")).isEqualTo(rule);
        assertThat(error.getString("message")).isNotBlank();
    }

    @Test
    void all_wrong_fields_are_named_at_once() {
        HttpResponse<Buffer> answer = send(gateway.asAdmin("POST", "/sessions"), "{'durationMinutes':0,'tags':[7]}");

        assertThat(json(answer).getJsonArray("errors").stream().map(error -> ((JsonObject) error).getString("field")))
                .containsExactlyInAnyOrder("name", "startDate", "durationMinutes", "tags[0]");
    }

    @ParameterizedTest(name = "{0} {1} {2} is {3} {4}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "POST, " + MESSAGES + ", `{'text':`, 400, malformed-json",
                "POST, " + MESSAGES + ", `nonsense`, 400, malformed-json",
                "GET, /nothing, , 404, not-found",
                "GET, /sessions/demo/chat, , 404, not-found",
                "PATCH, " + MESSAGES + ", , 405, method-not-allowed",
                "DELETE, /info, , 405, method-not-allowed",
                "POST, " + MESSAGES + ", , 415, unsupported-type"
            })
    void what_http_itself_refuses_is_a_problem_too(String method, String path, String body, int status, String code) {
        HttpResponse<Buffer> answer = send(gateway.as("ada", method, path), body);

        assertThat(answer.statusCode()).as(answer.bodyAsString()).isEqualTo(status);
        assertThat(answer.getHeader("Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(answer).getString("code")).isEqualTo(code);
        assertThat(json(answer).getString("requestId")).isEqualTo(answer.getHeader("X-Request-Id"));
    }

    @Test
    void a_body_of_another_type_is_refused() {
        HttpResponse<Buffer> answer = await(gateway.as("ada", "POST", MESSAGES)
                .putHeader("Content-Type", "text/xml")
                .sendBuffer(Buffer.buffer("<text/>")));

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void a_body_over_the_limit_is_refused() {
        HttpResponse<Buffer> answer = send(gateway.as("ada", "POST", MESSAGES), "{'text':'" + "a".repeat(5_000) + "'}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).getString("code")).isEqualTo("too-large");
    }

    @Test
    void a_failure_that_nobody_expected_tells_only_its_id() {
        HttpResponse<Buffer> answer = await(gateway.as("ada", "GET", "/sessions/demo/channels/chat/stream")
                .putHeader("X-Request-Id", "find-me")
                .send());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(json(answer).getString("requestId")).isEqualTo("find-me");
        assertThat(answer.bodyAsString()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void a_request_id_that_could_forge_a_log_line_is_replaced() {
        HttpResponse<Buffer> answer = await(gateway.request("GET", "/api/v1/info")
                .putHeader("X-Request-Id", "a b{}")
                .send());

        assertThat(answer.getHeader("X-Request-Id")).matches("[0-9a-f]{32}");
    }

    private static HttpResponse<Buffer> send(HttpRequest<Buffer> request, String body) {
        return await(
                body == null
                        ? request.send()
                        : request.putHeader("Content-Type", "application/json")
                                .sendBuffer(Buffer.buffer(body.replace('\'', '"'))));
    }
}
