package io.ovation.gateway.kaltura;

import static io.ovation.gateway.GatewayOnLoopback.SECRET;
import static io.ovation.gateway.GatewayOnLoopback.USER_SECRET;
import static io.ovation.gateway.GatewayOnLoopback.await;
import static io.ovation.gateway.GatewayOnLoopback.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.gateway.tokens.HashType;
import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tokens in Kaltura's shapes, over real HTTP. */
class KalturaApiTest {
    private static final String NOT_A_TOKEN = "not-a-token";

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
    void a_started_session_is_a_json_text_and_counts() {
        String body =
                call("session", "start", secret(SECRET).put("userId", "ada").put("privileges", "firstname:Ada"));
        assertThat(body).startsWith("\"djJ8").endsWith("\"");
        assertThat(session(body.replace("\"", ""))).contains("Keynote");
    }

    @Test
    void a_user_secret_starts_users_and_no_admins() {
        assertThat(call("session", "start", secret(USER_SECRET))).startsWith("\"djJ8");
        assertThat(call("session", "start", secret(USER_SECRET).put("type", 2)))
                .isEqualTo("{\"code\":\"START_SESSION_ERROR\",\"message\":\"Error while starting session for partner"
                        + " [102]\",\"objectType\":\"KalturaAPIException\",\"args\":{\"PID\":\"102\"}}");
    }

    @ParameterizedTest
    @CsvSource({"102,a-secret-that-is-wrong", "999,0123456789abcdef0123456789abcdef"})
    void a_wrong_secret_and_an_unknown_partner_are_one_answer(String partner, String secret) {
        assertThat(call("session", "start", secret(secret).put("partnerId", partner)))
                .isEqualTo("{\"code\":\"START_SESSION_ERROR\",\"message\":\"Error while starting session for partner ["
                        + partner + "]\",\"objectType\":\"KalturaAPIException\",\"args\":{\"PID\":\"" + partner
                        + "\"}}");
    }

    @Test
    void a_session_lives_as_long_as_it_may_at_the_most() {
        String ks = call("session", "start", secret(SECRET).put("type", 2).put("expiry", 999_999_999))
                .replace("\"", "");
        JsonObject ended = new JsonObject(call("appToken", "add", ks(ks)));
        assertThat(ended.getLong("sessionDuration")).isEqualTo(86_400);
        String visitor = widget().getString("ks");
        JsonObject info = new JsonObject(call("appToken", "startSession", proof(ended, visitor, HashType.SHA1)));
        assertThat(Instant.ofEpochSecond(info.getLong("expiry")))
                .isBeforeOrEqualTo(Instant.now().plusSeconds(86_400));
    }

    @Test
    void an_ended_session_is_logged_out_and_the_answer_is_null() {
        String ks = token("ada", Principal.Type.USER);
        assertThat(call("session", "end", ks(ks))).isEqualTo("null");
        assertThat(session(ks)).contains("token-revoked");
        assertThat(call("session", "end", ks(ks))).isEqualTo(invalidKs("LOGOUT"));
    }

    @Test
    void whatever_is_wrong_with_a_token_the_reason_stands_where_the_id_does() {
        String expired = KsRequest.of("102", "ada", Principal.Type.USER, 1, "")
                .token(SECRET, Instant.now().minus(Duration.ofHours(1)), new Random());
        assertThat(call("session", "end", ks(expired)))
                .isEqualTo("{\"code\":\"INVALID_KS\",\"message\":\"Invalid KS \\\"EXPIRED\\\", Error"
                        + " \\\"-1,INVALID_STR\\\"\",\"objectType\":\"KalturaAPIException\","
                        + "\"args\":{\"KSID\":\"EXPIRED\",\"ERR_CODE\":\"-1\",\"ERR_DESC\":\"INVALID_STR\"}}");
        assertThat(call("session", "end", ks(NOT_A_TOKEN))).isEqualTo(invalidKs(NOT_A_TOKEN));
        assertThat(call("session", "end", ks(restricted("iprestrict:192.0.2.1"))))
                .isEqualTo(invalidKs("EXCEEDED_RESTRICTED_IP"));
        assertThat(call("session", "end", ks(restricted("urirestrict:/api/v1/*"))))
                .isEqualTo(invalidKs("EXCEEDED_RESTRICTED_URI"));
    }

    @Test
    void without_a_token_there_is_none_to_end_and_no_service_open() {
        assertThat(call("session", "end", new JsonObject()))
                .isEqualTo("{\"code\":\"MISSING_KS\",\"message\":\"Missing KS, session not established\","
                        + "\"objectType\":\"KalturaAPIException\",\"args\":[]}");
        assertThat(call("appToken", "list", new JsonObject()))
                .isEqualTo("{\"code\":\"SERVICE_FORBIDDEN\",\"message\":\"The access to service [appToken->list] is"
                        + " forbidden\","
                        + "\"objectType\":\"KalturaAPIException\",\"args\":{\"SERVICE\":\"appToken->list\"}}");
        assertThat(code(call("appToken", "add", ks(token("ada", Principal.Type.USER)))))
                .isEqualTo("SERVICE_FORBIDDEN");
    }

    @Test
    void an_unknown_service_or_action_is_named() {
        assertThat(call("media", "list", new JsonObject()))
                .isEqualTo(
                        "{\"code\":\"SERVICE_DOES_NOT_EXISTS\",\"message\":\"Service \\\"media\\\" does not exists\","
                                + "\"objectType\":\"KalturaAPIException\",\"args\":{\"SRV_NAME\":\"media\"}}");
        assertThat(call("session", "impersonate", new JsonObject()))
                .isEqualTo("{\"code\":\"ACTION_DOES_NOT_EXISTS\","
                        + "\"message\":\"Action \\\"impersonate\\\" does not exists for service \\\"session\\\"\","
                        + "\"objectType\":\"KalturaAPIException\","
                        + "\"args\":{\"ACTION_NAME\":\"impersonate\",\"SERVICE_NAME\":\"session\"}}");
        assertThat(code(get("/api_v3/?format=1"))).isEqualTo("SERVICE_NOT_SPECIFIED");
        assertThat(code(get("/api_v3/service/session?format=1"))).isEqualTo("ACTION_NOT_SPECIFIED");
    }

    @Test
    void a_wrong_parameter_is_named() {
        assertThat(call("session", "start", new JsonObject().put("partnerId", 102)))
                .isEqualTo("{\"code\":\"MISSING_MANDATORY_PARAMETER\",\"message\":\"Missing parameter \\\"secret\\\"\","
                        + "\"objectType\":\"KalturaAPIException\",\"args\":{\"PARAM_NAME\":\"secret\"}}");
        assertThat(code(call("session", "start", secret(SECRET).put("type", 7))))
                .isEqualTo("INVALID_ENUM_VALUE");
        assertThat(code(call("session", "start", secret(SECRET).put("expiry", "soon"))))
                .isEqualTo("PROPERTY_VALIDATION_NUMERIC_VALUE");
        assertThat(code(call("session", "start", secret(SECRET).put("privileges", "edit[]:x"))))
                .isEqualTo("PROPERTY_VALIDATION_WRONG_FORMAT");
        assertThat(code(await(gateway.request("POST", "/api_v3/service/session/action/start?format=1")
                                .putHeader("Content-Type", "application/json")
                                .sendBuffer(Buffer.buffer("{")))
                        .bodyAsString()))
                .isEqualTo("PROPERTY_VALIDATION_WRONG_FORMAT");
    }

    @Test
    void an_error_is_a_200_with_a_header_that_names_it() {
        HttpResponse<Buffer> answer = post("session", "end", ks(NOT_A_TOKEN));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.getHeader("X-Kaltura")).isEqualTo("error-INVALID_KS");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void the_path_wins_over_the_query_and_the_query_over_the_body() {
        String good = token("ada", Principal.Type.USER);
        String path = "/api_v3/service/session/action/end/ks/one?ks=two&format=1";
        assertThat(ended(path, "three")).isEqualTo(invalidKs("one"));
        assertThat(ended("/api_v3/service/session/action/end?ks=two&format=1", good))
                .isEqualTo(invalidKs("two"));
        assertThat(ended("/api_v3/service/session/action/end/format/1", "three"))
                .isEqualTo(invalidKs("three"));
        assertThat(get("/api_v3/service/session/action/end/ks/" + good + "/format/1"))
                .isEqualTo("null");
        assertThat(session(good)).contains("token-revoked");
    }

    private String ended(String path, String inBody) {
        return await(gateway.request("POST", path)
                        .sendForm(MultiMap.caseInsensitiveMultiMap().add("ks", inBody)))
                .bodyAsString();
    }

    @Test
    void the_header_wins_over_all_parameters() {
        HttpResponse<Buffer> answer = await(gateway.request("POST", "/api_v3/service/session/action/end?format=1")
                .putHeader("Authorization", "Bearer " + token("ada", Principal.Type.USER))
                .sendJsonObject(ks(NOT_A_TOKEN)));
        assertThat(answer.bodyAsString()).isEqualTo("null");
    }

    @Test
    void without_a_format_the_answer_is_xml() {
        String missing = get("/api_v3/service/session/action/end");
        assertThat(missing)
                .startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?><xml><result><error><code>MISSING_KS</code>"
                        + "<message>Missing KS, session not established</message>"
                        + "<objectType>KalturaAPIException</objectType><args></args></error></result><executionTime>");
        assertThat(get("/api_v3/service/media/action/a%3Cb?format=2"))
                .contains("<message>Service \"media\" does not exists</message>")
                .contains("<args><item><objectType>KalturaApiExceptionArg</objectType>"
                        + "<name>SRV_NAME</name><value>media</value></item></args>");
        assertThat(get("/api_v3/service/session/action/startWidgetSession/widgetId/_102"))
                .contains("<result><partnerId>102</partnerId><ks>djJ8")
                .contains("<objectType>KalturaStartWidgetSessionResponse</objectType></result>");
        assertThat(get("/api_v3/service/session/action/end?format=3")).contains("INVALID_ENUM_VALUE");
    }

    @Test
    void a_widget_session_is_for_partners_that_want_it() {
        JsonObject widget = widget();
        assertThat(widget.fieldNames()).containsExactly("partnerId", "ks", "userId", "objectType");
        assertThat(widget.getInteger("partnerId")).isEqualTo(102);
        assertThat(widget.getString("userId")).isEqualTo("0");
        assertThat(call("session", "end", ks(widget.getString("ks")))).isEqualTo("null");
        assertThat(session(widget.getString("ks"))).contains("Keynote");
        for (String id : new String[] {"_103", "_999", "102", "_x"}) {
            assertThat(call("session", "startWidgetSession", new JsonObject().put("widgetId", id)))
                    .isEqualTo("{\"code\":\"INVALID_WIDGET_ID\",\"message\":\"Unknown widget [" + id + "]\","
                            + "\"objectType\":\"KalturaAPIException\",\"args\":{\"WIDGET_ID\":\"" + id + "\"}}");
        }
    }

    private JsonObject widget() {
        return new JsonObject(call("session", "startWidgetSession", new JsonObject().put("widgetId", "_102")));
    }

    @ParameterizedTest
    @EnumSource(HashType.class)
    void an_app_token_starts_sessions_by_its_hash_until_it_is_deleted(HashType type) {
        JsonObject fields = new JsonObject()
                .put("objectType", "KalturaAppToken")
                .put("hashType", type.name())
                .put("sessionUserId", "kiosk")
                .put("sessionPrivileges", "sview:*");
        JsonObject appToken = new JsonObject(call("appToken", "add", admin().put("appToken", fields)));
        assertThat(appToken.getString("id")).startsWith("0_");
        assertThat(appToken.getInteger("status")).isEqualTo(2);
        String visitor = widget().getString("ks");
        JsonObject info = new JsonObject(call(
                "appToken", "startSession", proof(appToken, visitor, type).put("sessionPrivileges", "role:x,edit:*")));
        String id = appToken.getString("id");
        assertThat(info.fieldNames())
                .containsExactly("ks", "sessionType", "partnerId", "userId", "expiry", "privileges", "objectType");
        assertThat(info.getString("privileges")).isEqualTo("sessionid:" + id + ",apptoken:" + id + ",sview:*,role:x");
        assertThat(info.getString("userId")).isEqualTo("kiosk");
        assertThat(session(info.getString("ks"))).contains("Keynote");

        assertThat(call("appToken", "delete", admin().put("id", id))).isEqualTo("null");
        assertThat(session(info.getString("ks"))).contains("token-revoked");
        assertThat(call("appToken", "startSession", proof(appToken, visitor, type)))
                .isEqualTo("{\"code\":\"APP_TOKEN_ID_NOT_FOUND\",\"message\":\"Application token id \\\"" + id
                        + "\\\" not found\",\"objectType\":\"KalturaAPIException\",\"args\":{\"ID\":\"" + id + "\"}}");
    }

    @Test
    void an_app_token_that_starts_nothing_says_why() {
        String visitor = widget().getString("ks");
        JsonObject appToken = new JsonObject(call("appToken", "add", admin()));
        String id = appToken.getString("id");
        JsonObject wrong = proof(appToken, visitor, HashType.SHA1).put("tokenHash", "0".repeat(40));
        assertThat(call("appToken", "startSession", wrong))
                .isEqualTo("{\"code\":\"INVALID_APP_TOKEN_HASH\",\"message\":\"Invalid application token hash\","
                        + "\"objectType\":\"KalturaAPIException\",\"args\":[]}");

        JsonObject disabled = new JsonObject().put("status", 1);
        call("appToken", "update", admin().put("id", id).put("appToken", disabled));
        assertThat(call("appToken", "startSession", proof(appToken, visitor, HashType.SHA1)))
                .isEqualTo("{\"code\":\"APP_TOKEN_NOT_ACTIVE\",\"message\":\"Application token id \\\"" + id
                        + "\\\" not active\",\"objectType\":\"KalturaAPIException\",\"args\":{\"ID\":\"" + id + "\"}}");

        JsonObject expired = new JsonObject().put("status", 2).put("expiry", 1_000_000_000);
        call("appToken", "update", admin().put("id", id).put("appToken", expired));
        assertThat(call("appToken", "startSession", proof(appToken, visitor, HashType.SHA1)))
                .isEqualTo("{\"code\":\"APP_TOKEN_EXPIRED\",\"message\":\"Application token id \\\"" + id
                        + "\\\" expired\",\"objectType\":\"KalturaAPIException\",\"args\":{\"ID\":\"" + id + "\"}}");
        assertThat(code(call("appToken", "startSession", ks(visitor).put("id", id))))
                .isEqualTo("MISSING_MANDATORY_PARAMETER");
    }

    @Test
    void app_tokens_are_listed_by_page_and_filter_whichever_way_parameters_are_written() {
        MultiMap form = MultiMap.caseInsensitiveMultiMap()
                .add("ks", token("root", Principal.Type.ADMIN))
                .add("appToken:description", "colons")
                .add("appToken[sessionUserId]", "kiosk");
        String added = await(gateway.request("POST", "/api_v3/service/apptoken/action/ADD?format=1")
                        .sendForm(form))
                .bodyAsString();
        call("appToken", "add", admin());
        assertThat(new JsonObject(added).getString("description")).isEqualTo("colons");

        JsonObject filter = new JsonObject().put("sessionUserIdEqual", "kiosk");
        JsonObject filtered = new JsonObject(call("appToken", "list", admin().put("filter", filter)));
        assertThat(filtered.getInteger("totalCount")).isEqualTo(1);
        assertThat(filtered.getJsonArray("objects").getJsonObject(0)).isEqualTo(new JsonObject(added));
        JsonObject pager = new JsonObject().put("pageSize", 1).put("pageIndex", 2);
        JsonObject paged = new JsonObject(call("appToken", "list", admin().put("pager", pager)));
        assertThat(paged.getInteger("totalCount")).isEqualTo(2);
        assertThat(paged.getJsonArray("objects")).hasSize(1);
        String id = new JsonObject(added).getString("id");
        assertThat(call("appToken", "get", admin().put("id", id))).isEqualTo(added);
    }

    private static JsonObject proof(JsonObject appToken, String ks, HashType type) {
        return ks(ks).put("id", appToken.getString("id")).put("tokenHash", type.hash(ks, appToken.getString("token")));
    }

    private static String invalidKs(String reason) {
        return "{\"code\":\"INVALID_KS\",\"message\":\"Invalid KS \\\"" + reason
                + "\\\", Error \\\"-1,INVALID_STR\\\"\","
                + "\"objectType\":\"KalturaAPIException\",\"args\":{\"KSID\":\"" + reason
                + "\",\"ERR_CODE\":\"-1\",\"ERR_DESC\":\"INVALID_STR\"}}";
    }

    private static JsonObject secret(String secret) {
        return new JsonObject().put("partnerId", 102).put("secret", secret);
    }

    private static JsonObject ks(String ks) {
        return new JsonObject().put("ks", ks);
    }

    private static JsonObject admin() {
        return ks(token("root", Principal.Type.ADMIN));
    }

    private static String restricted(String privileges) {
        return KsRequest.of("102", "ada", Principal.Type.USER, 60, privileges)
                .token(SECRET, Instant.now(), new Random());
    }

    private static String code(String body) {
        return new JsonObject(body).getString("code");
    }

    private HttpResponse<Buffer> post(String service, String action, JsonObject body) {
        return await(gateway.request("POST", "/api_v3/service/" + service + "/action/" + action)
                .sendJsonObject(body.copy().put("format", 1)));
    }

    private String call(String service, String action, JsonObject body) {
        HttpResponse<Buffer> answer = post(service, action, body);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.bodyAsString();
    }

    private String get(String path) {
        return await(gateway.request("GET", path).send()).bodyAsString();
    }

    private String session(String ks) {
        return await(gateway.request("GET", "/api/v1/sessions/demo")
                        .putHeader("Authorization", "KS " + ks)
                        .send())
                .bodyAsString();
    }
}
