package io.ovation.gateway.pages;

import static io.ovation.gateway.GatewayOnLoopback.ALLOWED;
import static io.ovation.gateway.GatewayOnLoopback.await;
import static io.ovation.gateway.GatewayOnLoopback.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.gateway.GatewayOnLoopback;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static GatewayOnLoopback gateway;

    @BeforeAll
    static void start() {
        gateway = GatewayOnLoopback.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/demo/, text/html; charset=utf-8, no-cache",
        "/agenda/, text/html; charset=utf-8, no-cache",
        "/session/, text/html; charset=utf-8, no-cache",
        "/organize/, text/html; charset=utf-8, no-cache",
        "/invite/, text/html; charset=utf-8, no-cache",
        "/report/, text/html; charset=utf-8, no-cache",
        "/dev/login/, text/html; charset=utf-8, no-cache",
        "/panel/v1/ovation-panel.js, text/javascript; charset=utf-8, no-cache",
        "/assets/room-3f9a1c.js, text/javascript; charset=utf-8, 'public, max-age=31536000, immutable'"
    })
    void a_file_has_its_type_and_its_caching(String path, String type, String caching) {
        HttpResponse<Buffer> answer = await(gateway.request("GET", path).send());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Type")).isEqualTo(type);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo(caching);
        assertThat(answer.getHeader("ETag")).matches("\"[A-Za-z0-9_-]{16}\"");
    }

    @Test
    void what_the_browser_has_already_is_not_sent_again() {
        String etag = await(gateway.request("GET", "/demo/").send()).getHeader("ETag");

        HttpResponse<Buffer> answer = await(gateway.request("GET", "/demo/")
                .putHeader("If-None-Match", "\"other\", W/" + etag)
                .send());

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isNull();
    }

    @Test
    void the_head_of_a_file_has_no_body() {
        HttpResponse<Buffer> answer = await(gateway.request("HEAD", "/demo/").send());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNull();
    }

    @Test
    void a_page_runs_no_script_but_ours_and_is_framed_only_where_allowed() {
        assertThat(await(gateway.request("GET", "/demo/").send()).getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'")
                .contains("frame-ancestors 'self' " + ALLOWED)
                .contains("require-trusted-types-for 'script'", "trusted-types 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void the_page_of_a_session_alone_plays_videos_from_elsewhere() {
        assertThat(await(gateway.request("GET", "/session/").send()).getHeader("Content-Security-Policy"))
                .contains("script-src 'self';", "connect-src 'self' https:;", "media-src 'self' blob: https:;")
                .contains("require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
        assertThat(await(gateway.request("GET", "/organize/").send()).getHeader("Content-Security-Policy"))
                .contains("connect-src 'self';", "img-src 'self' data:;", "media-src 'self';");
    }

    @Test
    void the_panel_may_be_embedded_by_pages_of_named_origins() {
        HttpResponse<Buffer> answer = await(gateway.request("GET", "/panel/v1/ovation-panel.js")
                .putHeader("Origin", ALLOWED)
                .send());

        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo(ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demo/nothing.html",
                "/demo/../../../ovation/gateway/rest/RestApi.class",
                "/demo/..%2f..%2f..%2flogback-test.xml",
                "/demo/%2e%2e/%2e%2e/%2e%2e/logback-test.xml",
                "/demo/....//....//logback-test.xml",
                "/demo/..%5c..%5clogback-test.xml",
                "/demo/%00index.html",
                "/demo/index.html%00.js",
                "/demo//etc/passwd",
                "/demo/.git/config",
                "/assets/",
                "/assets",
                "/panel/v1"
            })
    void nothing_but_the_widgets_files_is_served(String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
            socket.setSoTimeout(5_000);
            String request = "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).containsAnyOf(" 404 ", " 400 ").contains("application/problem+json");
        }
    }

    @Test
    void the_root_leads_to_the_demo_and_the_login_keeps_its_question() {
        assertThat(await(gateway.request("GET", "/").send()).getHeader("Location"))
                .isEqualTo("/demo/");
        assertThat(await(gateway.request("GET", "/dev/login?as=moderator").send())
                        .getHeader("Location"))
                .isEqualTo("/dev/login/?as=moderator");
    }

    @Test
    void the_development_login_makes_a_token_that_counts() {
        JsonObject login = json(await(gateway.request("POST", "/dev/token")
                .sendJsonObject(new JsonObject().put("as", "moderator").put("name", "Mo de Rator"))));

        assertThat(login.getString("session")).startsWith("demo-20");
        HttpResponse<Buffer> answer = await(gateway.request("PUT", "/api/v1/sessions/demo/chat/pins/58")
                .putHeader("Authorization", "KS " + login.getString("token"))
                .send());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.neighbour.visitors).last().satisfies(visitor -> {
            assertThat(visitor.user()).isEqualTo(login.getString("user"));
            assertThat(visitor.name()).isEqualTo("Mo de Rator");
        });
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"as\":\"nobody\"}`, invalid",
                "`{\"as\":5}`, invalid",
                "`{\"name\":{\"$ne\":1}}`, invalid",
                "`[]`, malformed-json",
                "`{`, malformed-json"
            })
    void a_wrong_login_is_refused(String body, String code) {
        HttpResponse<Buffer> answer = await(gateway.request("POST", "/dev/token")
                .putHeader("Content-Type", "application/json")
                .sendBuffer(Buffer.buffer(body)));

        assertThat(json(answer).getString("code")).isEqualTo(code);
    }

    @Test
    void a_form_of_another_page_cannot_log_in() {
        assertThat(await(gateway.request("POST", "/dev/token")
                                .putHeader("Content-Type", "text/plain")
                                .sendBuffer(Buffer.buffer("{\"as\":\"admin\"}")))
                        .statusCode())
                .isEqualTo(415);
        assertThat(await(gateway.request("POST", "/dev/token")
                                .putHeader("Origin", "https://evil.example")
                                .sendJsonObject(new JsonObject()))
                        .statusCode())
                .isEqualTo(403);
    }
}
