package io.ovation.gateway.rest;

import static io.ovation.gateway.GatewayOnLoopback.await;
import static io.ovation.gateway.GatewayOnLoopback.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Role;
import io.ovation.contracts.chat.ChatProblems;
import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.gateway.Neighbour;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandsTest {
    private static final String PERSON = "p_abcdefghijklmnopqrstuv";
    private static final String CHAT = "/sessions/demo/chat";
    private static GatewayOnLoopback gateway;

    @BeforeAll
    static void start() {
        gateway = GatewayOnLoopback.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void forget() {
        gateway.neighbour.commands.clear();
        gateway.neighbour.refusal = null;
    }

    static Stream<Arguments> operations() {
        return Stream.of(
                Arguments.of(
                        "POST",
                        "/messages",
                        "{\"text\":\"hi\",\"replyTo\":41}",
                        "post-message",
                        "{\"text\":\"hi\",\"replyTo\":41}"),
                Arguments.of("DELETE", "/messages/58", "", "delete-message", "{\"message\":58}"),
                Arguments.of(
                        "PUT",
                        "/messages/58/reactions/like",
                        "",
                        "add-reaction",
                        "{\"message\":58,\"reaction\":\"like\"}"),
                Arguments.of(
                        "PUT",
                        "/messages/58/reactions/%F0%9F%98%82",
                        "",
                        "add-reaction",
                        "{\"message\":58,\"reaction\":\"😂\"}"),
                Arguments.of(
                        "DELETE",
                        "/messages/58/reactions/like",
                        "",
                        "remove-reaction",
                        "{\"message\":58,\"reaction\":\"like\"}"),
                Arguments.of("PUT", "/pins/58", "", "pin-message", "{\"message\":58}"),
                Arguments.of("DELETE", "/pins/58", "", "unpin-message", "{\"message\":58}"),
                Arguments.of("PUT", "/blocks/" + PERSON, "", "block-user", "{\"person\":\"" + PERSON + "\"}"),
                Arguments.of("DELETE", "/blocks/" + PERSON, "", "unblock-user", "{\"person\":\"" + PERSON + "\"}"),
                Arguments.of("POST", "/clear", "", "clear-history", "{}"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_is_the_command_of_its_name(String method, String path, String body, String type, String command) {
        HttpResponse<Buffer> answer = send(gateway.as("maya", method, CHAT + path), body);

        assertThat(answer.statusCode()).isIn(200, 201);
        Neighbour.Asked asked = gateway.neighbour.commands.get(0);
        assertThat(asked.command().type()).isEqualTo(type);
        assertThat(asked.command().channel()).hasToString("102/demo/chat");
        assertThat(new JsonObject(asked.command().body())).isEqualTo(new JsonObject(command));
        assertThat(asked.caller().role()).isEqualTo(Role.MODERATOR);
    }

    @Test
    void the_answer_says_where_the_event_stands() {
        HttpResponse<Buffer> answer = send(
                gateway.as("ada", "POST", CHAT + "/messages").putHeader("Idempotency-Key", "kept-through-repeats"),
                "{\"text\":\"hi\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json(answer))
                .isEqualTo(new JsonObject()
                        .put("channel", "chat")
                        .put("seq", 58)
                        .put("at", "2026-11-20T12:00:00Z")
                        .put("clientId", "kept-through-repeats")
                        .put("repeated", false));
    }

    @Test
    void a_command_without_a_key_gets_a_fresh_client_id_each_time() {
        send(gateway.as("ada", "PUT", CHAT + "/pins/1"), "");
        send(gateway.as("ada", "PUT", CHAT + "/pins/1"), "");

        assertThat(gateway.neighbour.commands)
                .extracting(asked -> asked.command().clientId())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z0-9_-]{22}"));
    }

    @Test
    void a_command_by_its_name_goes_to_the_channel_in_the_path() {
        HttpResponse<Buffer> answer = send(
                gateway.as("ada", "POST", "/sessions/demo/channels/chat/commands"),
                "{\"clientId\":\"0Jq3vWm5T2eY8dLZ7aXb1g\",\"type\":\"post-message\",\"body\":{\"text\":\"hi\"}}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).getString("clientId")).isEqualTo("0Jq3vWm5T2eY8dLZ7aXb1g");
        assertThat(gateway.neighbour.commands.get(0).command().body()).containsEntry("text", "hi");
    }

    @Test
    void a_command_on_a_channel_that_nobody_serves_is_not_found() {
        HttpResponse<Buffer> answer = send(
                gateway.as("ada", "POST", "/sessions/demo/channels/nothing/commands"),
                "{\"clientId\":\"0Jq3vWm5T2eY8dLZ7aXb1g\",\"type\":\"x\",\"body\":{}}");

        assertThat(json(answer).getString("code")).isEqualTo("not-found");
    }

    @Test
    void the_caller_is_whom_the_token_names_whatever_the_body_says() {
        send(
                gateway.as("ada", "POST", "/sessions/demo/channels/chat/commands"),
                "{\"clientId\":\"0Jq3vWm5T2eY8dLZ7aXb1g\",\"type\":\"post-message\","
                        + "\"body\":{\"text\":\"hi\",\"role\":\"admin\",\"actor\":\"p_x\"}}");

        Neighbour.Asked asked = gateway.neighbour.commands.get(0);
        assertThat(asked.caller().role()).isEqualTo(Role.ATTENDEE);
        assertThat(asked.caller().person()).isEqualTo(gateway.people.of("102", "ada"));
    }

    @Test
    void a_refusal_of_the_service_reaches_the_sender_as_it_is() {
        gateway.neighbour.refusal = ChatProblems.BLOCKED.failure();

        HttpResponse<Buffer> answer = send(gateway.as("ada", "POST", CHAT + "/messages"), "{\"text\":\"hi\"}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.getHeader("Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(answer).getString("type")).isEqualTo("/problems/blocked");
    }

    private static HttpResponse<Buffer> send(HttpRequest<Buffer> request, String body) {
        return await(
                body.isEmpty()
                        ? request.send()
                        : request.putHeader("Content-Type", "application/json").sendBuffer(Buffer.buffer(body)));
    }
}
