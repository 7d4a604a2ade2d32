package io.ovation.gateway.tokens;

import static io.ovation.gateway.GatewayOnLoopback.SECRET;
import static io.ovation.gateway.GatewayOnLoopback.USER_SECRET;
import static io.ovation.gateway.GatewayOnLoopback.await;
import static io.ovation.gateway.GatewayOnLoopback.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starting, ending and exchanging by our own REST API. */
class TokensByRestTest {
    private GatewayOnLoopback gateway;

    @BeforeEach
    void start() {
        gateway = GatewayOnLoopback.start();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void a_secret_starts_a_token_of_either_type() {
        JsonObject started =
                post(201, "", "/tokens", secret(SECRET).put("type", "admin").put("user", "root"));
        assertThat(started.getString("type")).isEqualTo("admin");
        assertThat(started.getString("account")).isEqualTo("102");
        assertThat(Instant.parse(started.getString("expiresAt")))
                .isAfter(Instant.now().plusSeconds(86_000));
        assertThat(get(200, started.getString("token"), "/secrets").getJsonArray("secrets"))
                .hasSize(1);
    }

    @Test
    void a_user_secret_starts_users_only_and_signs_nothing_itself() {
        String user =
                post(201, "", "/tokens", secret(USER_SECRET).put("user", "ada")).getString("token");
        assertThat(get(200, user, "/sessions/demo").getString("name")).isEqualTo("Keynote");
        assertThat(post(401, "", "/tokens", secret(USER_SECRET).put("type", "admin"))
                        .getString("code"))
                .isEqualTo("secret-invalid");
        String byHand =
                KsRequest.of("102", "ada", Principal.Type.USER, 60, "").token(USER_SECRET, Instant.now(), new Random());
        assertThat(get(401, byHand, "/sessions/demo").getString("code")).isEqualTo("token-invalid");
    }

    @ParameterizedTest
    @CsvSource({"102,not-the-secret-of-102", "999,not-the-secret-of-102", "999,0123456789abcdef0123456789abcdef"})
    void a_wrong_secret_and_an_unknown_account_are_one_answer(String account, String secret) {
        JsonObject refused = post(401, "", "/tokens", secret(secret).put("account", account));
        refused.remove("requestId");
        assertThat(refused)
                .isEqualTo(new JsonObject()
                        .put("type", "/problems/secret-invalid")
                        .put("title", StartProblems.SECRET.title())
                        .put("status", 401)
                        .put("code", "secret-invalid"));
    }

    @Test
    void guessing_secrets_is_slowed_down() {
        List<Integer> answers = IntStream.range(0, 100)
                .mapToObj(guess -> as("", "POST", "/tokens").sendJsonObject(secret("guess-number-" + guess)))
                .map(answer -> await(answer).statusCode())
                .toList();
        assertThat(answers).contains(401, 429).containsOnly(401, 429);
        post(201, "", "/tokens", secret(SECRET));
    }

    @Test
    void an_admin_starts_users_but_neither_admins_nor_visitors() {
        String admin = token("root", Principal.Type.ADMIN);
        JsonObject user = new JsonObject().put("user", "ada").put("privileges", "firstname:Ada");
        assertThat(post(201, admin, "/tokens", user).getString("user")).isEqualTo("ada");
        post(403, admin, "/tokens", new JsonObject().put("type", "admin"));
        post(400, admin, "/tokens", new JsonObject().put("privileges", "widget:1"));
        post(403, token("ada", Principal.Type.USER), "/tokens", user);
        post(401, "", "/tokens", user);
    }

    @Test
    void what_binds_an_admins_token_binds_those_that_it_starts() {
        String bound = signed("sessionid:g,eventsessioncontextid:demo,urirestrict:/api/v1/*", Principal.Type.ADMIN);
        JsonObject started = post(
                201, bound, "/tokens", new JsonObject().put("user", "ada").put("privileges", "sessionid:mine,role:x"));
        assertThat(started.getString("privileges"))
                .isEqualTo("sessionid:g,role:x,urirestrict:/api/v1/*,eventsessioncontextid:demo");
        delete(200, bound, "/tokens/current");
        assertThat(get(401, started.getString("token"), "/sessions/demo").getString("code"))
                .isEqualTo("token-revoked");
    }

    @Test
    void a_visitors_token_is_for_accounts_that_want_it_and_ends_for_nobody() {
        JsonObject started = post(201, "", "/tokens/widget", new JsonObject().put("account", "102"));
        assertThat(started.getString("privileges")).isEqualTo("view:*,widget:1");
        assertThat(delete(409, started.getString("token"), "/tokens/current").getString("code"))
                .isEqualTo("token-shared");
        get(200, started.getString("token"), "/sessions/demo");
        String off = post(404, "", "/tokens/widget", new JsonObject().put("account", "103"))
                .getString("code");
        assertThat(post(404, "", "/tokens/widget", new JsonObject().put("account", "999"))
                        .getString("code"))
                .isEqualTo(off);
    }

    @Test
    void an_ended_token_stays_ended() {
        String ada = token("ada", Principal.Type.USER);
        get(200, ada, "/sessions/demo");
        assertThat(delete(200, ada, "/tokens/current").getBoolean("ended")).isTrue();
        assertThat(get(401, ada, "/sessions/demo").getString("code")).isEqualTo("token-revoked");
        get(200, token("ada", Principal.Type.USER), "/sessions/demo");
    }

    @Test
    void an_app_token_starts_what_it_says_and_takes_all_of_it_with_it() {
        String admin = token("root", Principal.Type.ADMIN);
        JsonObject appToken = post(
                201,
                admin,
                "/app-tokens",
                new JsonObject()
                        .put("hashType", "SHA512")
                        .put("sessionUser", "kiosk")
                        .put("sessionSeconds", 60));
        assertThat(appToken.getString("token")).matches("[0-9a-f]{32}");
        assertThat(get(200, admin, "/app-tokens/" + appToken.getString("id")).fieldNames())
                .doesNotContain("token");

        String visitor = post(201, "", "/tokens/widget", new JsonObject().put("account", "102"))
                .getString("token");
        String hash = HashType.SHA512.hash(visitor, appToken.getString("token"));
        JsonObject proof = new JsonObject()
                .put(
                        "appToken",
                        new JsonObject().put("id", appToken.getString("id")).put("hash", hash))
                .put("user", "ada");
        JsonObject started = post(201, visitor, "/tokens", proof);
        assertThat(started.getString("user")).isEqualTo("kiosk");
        get(200, started.getString("token"), "/sessions/demo");

        delete(200, admin, "/app-tokens/" + appToken.getString("id"));
        assertThat(get(401, started.getString("token"), "/sessions/demo").getString("code"))
                .isEqualTo("token-revoked");
        post(404, visitor, "/tokens", proof);
    }

    @Test
    void app_tokens_are_listed_page_by_page_and_changed() {
        String admin = token("root", Principal.Type.ADMIN);
        String first = post(201, admin, "/app-tokens", new JsonObject().put("description", "one"))
                .getString("id");
        String second = post(201, admin, "/app-tokens", new JsonObject()).getString("id");
        JsonObject page = get(200, admin, "/app-tokens?limit=1");
        JsonObject next = get(200, admin, "/app-tokens?limit=1&cursor=" + page.getString("nextCursor"));
        assertThat(next.containsKey("nextCursor")).isFalse();
        assertThat(Set.of(idOf(page), idOf(next))).containsExactlyInAnyOrder(first, second);

        HttpRequest<Buffer> patch = as(admin, "PATCH", "/app-tokens/" + first);
        JsonObject changed = await(patch.sendJsonObject(new JsonObject().put("status", "disabled")))
                .bodyAsJsonObject();
        assertThat(changed.getString("status")).isEqualTo("disabled");
        assertThat(changed.getString("description")).isEqualTo("one");
        post(400, admin, "/app-tokens", new JsonObject().put("sessionPrivileges", "edit[]:x"));
    }

    private static String idOf(JsonObject page) {
        return page.getJsonArray("appTokens").getJsonObject(0).getString("id");
    }

    @Test
    void nobody_sees_anything_of_another_account() {
        String other = KsRequest.of("103", "root", Principal.Type.ADMIN, 60, "")
                .token(GatewayOnLoopback.OTHER_SECRET, Instant.now(), new Random());
        String admin = token("root", Principal.Type.ADMIN);
        String id = post(201, admin, "/app-tokens", new JsonObject()).getString("id");
        String secret = get(200, admin, "/secrets")
                .getJsonArray("secrets")
                .getJsonObject(0)
                .getString("id");

        assertThat(get(200, other, "/app-tokens").getJsonArray("appTokens")).isEmpty();
        get(404, other, "/app-tokens/" + id);
        delete(404, other, "/app-tokens/" + id);
        delete(404, other, "/secrets/" + secret);
        assertThat(get(200, other, "/secrets").toString()).doesNotContain(secret);
    }

    @Test
    void only_an_admin_of_the_whole_account_manages_secrets_and_app_tokens() {
        for (String token : new String[] {
            token("ada", Principal.Type.USER),
            signed("eventsessioncontextid:demo", Principal.Type.ADMIN),
            signed("sessionid:0_a,apptoken:0_a", Principal.Type.ADMIN)
        }) {
            get(403, token, "/secrets");
            get(403, token, "/app-tokens");
            assertThat(await(as(token, "POST", "/secrets").send()).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void a_secret_is_exchanged_without_a_break() {
        String old = token("root", Principal.Type.ADMIN);
        HttpResponse<Buffer> answer = await(as(old, "POST", "/secrets").send());
        assertThat(answer.statusCode()).isEqualTo(201);
        JsonObject added = answer.bodyAsJsonObject();
        String fresh = KsRequest.of("102", "root", Principal.Type.ADMIN, 60, "")
                .token(added.getString("secret"), Instant.now(), new Random());
        JsonArray both = get(200, fresh, "/secrets").getJsonArray("secrets");
        assertThat(both).hasSize(2);
        assertThat(both.toString()).doesNotContain(added.getString("secret")).doesNotContain(SECRET);
        get(200, old, "/sessions/demo");

        String first = both.getJsonObject(0).getString("id");
        assertThat(delete(200, fresh, "/secrets/" + first).getString("state")).isEqualTo("retired");
        assertThat(get(401, old, "/sessions/demo").getString("code")).isEqualTo("token-invalid");
        post(401, "", "/tokens", secret(SECRET));
        post(201, "", "/tokens", secret(added.getString("secret")));
        assertThat(delete(409, fresh, "/secrets/" + added.getString("id")).getString("code"))
                .isEqualTo("last-secret");
    }

    private static JsonObject secret(String secret) {
        return new JsonObject().put("account", "102").put("secret", secret);
    }

    private static String signed(String privileges, Principal.Type type) {
        return KsRequest.of("102", "root", type, 60, privileges).token(SECRET, Instant.now(), new Random());
    }

    private HttpRequest<Buffer> as(String token, String method, String path) {
        HttpRequest<Buffer> request = gateway.request(method, "/api/v1" + path);
        return token.isEmpty() ? request : request.putHeader("Authorization", "KS " + token);
    }

    private JsonObject post(int status, String token, String path, JsonObject body) {
        return answered(status, await(as(token, "POST", path).sendJsonObject(body)));
    }

    private JsonObject get(int status, String token, String path) {
        return answered(status, await(as(token, "GET", path).send()));
    }

    private JsonObject delete(int status, String token, String path) {
        return answered(status, await(as(token, "DELETE", path).send()));
    }

    private static JsonObject answered(int status, HttpResponse<Buffer> answer) {
        assertThat(answer.statusCode()).as(answer.bodyAsString()).isEqualTo(status);
        return answer.bodyAsJsonObject();
    }
}
