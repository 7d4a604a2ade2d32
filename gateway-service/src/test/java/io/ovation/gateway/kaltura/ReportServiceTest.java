package io.ovation.gateway.kaltura;

import static io.ovation.gateway.GatewayOnLoopback.SECRET;
import static io.ovation.gateway.GatewayOnLoopback.await;
import static io.ovation.gateway.GatewayOnLoopback.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.report.ReadReport;
import io.ovation.contracts.report.ReportFilter;
import io.ovation.contracts.report.ReportForm;
import io.ovation.contracts.report.ReportInterval;
import io.ovation.contracts.report.ReportPage;
import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.gateway.Reporter;
import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports in Kaltura's shapes, over real HTTP. */
class ReportServiceTest {
    private GatewayOnLoopback gateway;

    @BeforeEach
    void start() {
        gateway = GatewayOnLoopback.start();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    private String call(String action, JsonObject parameters) {
        return await(gateway.request("POST", "/api_v3/service/report/action/" + action)
                        .sendJsonObject(new JsonObject()
                                .put("format", 1)
                                .put("ks", token("root", Principal.Type.ADMIN))
                                .mergeIn(parameters)))
                .bodyAsString();
    }

    private static JsonObject about(int type, JsonObject filter) {
        return new JsonObject()
                .put("reportType", type)
                .put("reportInputFilter", filter)
                .put("responseOptions", new JsonObject().put("delimiter", "|"));
    }

    private ReadReport asked() {
        return gateway.reporter.asked.get(gateway.reporter.asked.size() - 1);
    }

    private static String code(String body) {
        return new JsonObject(body).getString("code");
    }

    @Test
    void a_table_of_sessions_ends_each_row_with_a_semicolon_and_keeps_delimiters_out_of_values() {
        assertThat(call("getTable", about(3009, new JsonObject())))
                .isEqualTo("{\"header\":\"entry_id|entry_name|count_cnc_group_message_sent|count_group_message_deleted"
                        + "|unique_users_sent_group_message|q_and_a_threads_count|count_cnc_q_and_a_message_send"
                        + "|unique_users_q_and_a_thread|count_poll_answered|unique_users_answered_poll"
                        + "|unique_active_users\",\"data\":\"demo|A B  C|5|1|2|3|4|1|7|6|8;\",\"totalCount\":1,"
                        + "\"objectType\":\"KalturaReportTable\"}");
        assertThat(asked())
                .isEqualTo(new ReadReport(
                        ReportForm.SESSIONS,
                        ReportFilter.ALL,
                        ReportInterval.DAYS,
                        false,
                        "Z",
                        new ReportPage(null, false, 0, 30),
                        null));
    }

    @Test
    void a_table_of_people_names_those_whom_one_asked_for_by_user_id_so() {
        String ada = gateway.people.of("102", "ada@example.com");
        JsonObject filter = new JsonObject().put("userIds", "ada@example.com|p_BBBBBBBBBBBBBBBBBBBBBB");
        assertThat(call("getTable", about(3010, filter)))
                .isEqualTo("{\"header\":\"user_id|user_name|count_group_chat_messages_sent|count_group_message_deleted"
                        + "|count_q_and_a_threads|count_cnc_q_and_a_message_send|count_poll_answered\","
                        + "\"data\":\"p_AAAAAAAAAAAAAAAAAAAAAA|Ada|5|1|3|4|7;p_BBBBBBBBBBBBBBBBBBBBBB||5|1|3|4|7;\","
                        + "\"totalCount\":7,\"objectType\":\"KalturaReportTable\"}");
        assertThat(asked().filter().people()).containsExactly(ada, "p_BBBBBBBBBBBBBBBBBBBBBB");
    }

    @Test
    void a_total_has_neither_dimensions_nor_a_semicolon() {
        assertThat(call("getTotal", about(3010, new JsonObject())))
                .isEqualTo("{\"header\":\"count_group_chat_messages_sent|count_group_message_deleted"
                        + "|count_q_and_a_threads|count_cnc_q_and_a_message_send|count_poll_answered\","
                        + "\"data\":\"5|1|3|4|7\",\"objectType\":\"KalturaReportTotal\"}");
    }

    @Test
    void there_is_a_graph_for_each_count_labelled_in_the_zone_of_the_filter() {
        JsonObject filter = new JsonObject().put("interval", "hours").put("timeZoneOffset", -120);
        assertThat(call("getGraphs", about(3009, filter)))
                .startsWith("[{\"id\":\"count_cnc_group_message_sent\",\"data\":\"2026112014|5;2026112114|5;\","
                        + "\"objectType\":\"KalturaReportGraph\"},{\"id\":\"count_group_message_deleted\"")
                .contains("{\"id\":\"unique_active_users\",\"data\":\"2026112014|8;2026112114|0;\"");
        assertThat(asked().zone()).isEqualTo("+02:00");
        assertThat(asked().interval()).isEqualTo(ReportInterval.HOURS);
    }

    @Test
    void days_are_whole_in_the_zone_and_seconds_are_in() {
        JsonObject days = new JsonObject()
                .put("fromDay", "20261120")
                .put("toDay", 20261121)
                .put("timeZoneOffset", 300);
        call("getTotal", about(3009, days));
        assertThat(asked().filter().from()).isEqualTo(Instant.parse("2026-11-20T05:00:00Z"));
        assertThat(asked().filter().to()).isEqualTo(Instant.parse("2026-11-22T05:00:00Z"));
        call("getTotal", about(3009, new JsonObject().put("fromDate", 100).put("toDate", 200)));
        assertThat(asked().filter().from()).isEqualTo(Instant.ofEpochSecond(100));
        assertThat(asked().filter().to()).isEqualTo(Instant.ofEpochSecond(201));
    }

    @Test
    void filters_for_sessions_narrow_each_other_and_pages_and_orders_are_understood() {
        JsonObject wanted = about(3009, new JsonObject().put("entryIdIn", "a|b").put("contextIdIn", "b|c"))
                .put("objectIds", "b,d")
                .put("order", "-count_poll_answered")
                .put("pager", new JsonObject().put("pageSize", 9_999).put("pageIndex", 3));
        call("getTable", wanted);
        assertThat(asked().filter().sessions()).containsExactly("b");
        assertThat(asked().page()).isEqualTo(new ReportPage("answers", true, 1_000, 500));
        call("getTable", about(3009, new JsonObject().put("entryIdIn", "a").put("contextIdIn", "c")));
        assertThat(asked().filter().sessions()).containsExactly("-");
    }

    @Test
    void whatever_is_wrong_is_said_in_kalturas_words() {
        assertThat(call("getTable", about(3011, new JsonObject())))
                .isEqualTo("{\"code\":\"REPORT_NOT_FOUND\",\"message\":\"Report id \\\"3011\\\" not found\","
                        + "\"objectType\":\"KalturaAPIException\",\"args\":{\"ID\":\"3011\"}}");
        assertThat(code(call("getTable", new JsonObject()))).isEqualTo("MISSING_MANDATORY_PARAMETER");
        assertThat(code(call("getGraphs", about(3009, new JsonObject().put("interval", "weeks")))))
                .isEqualTo("INVALID_ENUM_VALUE");
        assertThat(code(call("getTotal", about(3009, new JsonObject().put("fromDate", "yesterday")))))
                .isEqualTo("PROPERTY_VALIDATION_NUMERIC_VALUE");
        assertThat(code(call("getTotal", about(3009, new JsonObject().put("fromDay", "2026-11-20")))))
                .isEqualTo("PROPERTY_VALIDATION_WRONG_FORMAT");
        assertThat(code(call("getTable", about(3009, new JsonObject()).put("order", "-plays"))))
                .isEqualTo("PROPERTY_VALIDATION_WRONG_FORMAT");
        gateway.reporter.tooLarge = true;
        assertThat(code(call("getTotal", about(3009, new JsonObject())))).isEqualTo("SEARCH_TOO_GENERAL");
    }

    @Test
    void without_an_admin_token_the_service_is_closed() {
        JsonObject wanted = about(3009, new JsonObject());
        assertThat(code(call("getTable", wanted.copy().put("ks", token("ada", Principal.Type.USER)))))
                .isEqualTo("SERVICE_FORBIDDEN");
        assertThat(code(call("getTable", wanted.copy().put("ks", "")))).isEqualTo("SERVICE_FORBIDDEN");
        assertThat(gateway.reporter.asked).isEmpty();
    }

    @Test
    void a_token_that_is_bound_to_an_event_asks_about_nothing_else() {
        String bound = KsRequest.of("102", "root", Principal.Type.ADMIN, 60, "virtualeventid:summit")
                .token(SECRET, Instant.now(), new Random());
        call("getTable", about(3009, new JsonObject()).put("ks", bound));
        assertThat(asked().filter()).isEqualTo(new ReportFilter("summit", List.of(), List.of(), null, null));
        JsonObject other = about(3009, new JsonObject().put("virtualEventIdIn", "launch"));
        assertThat(code(call("getTable", other.put("ks", bound)))).isEqualTo("SERVICE_FORBIDDEN");
    }

    @Test
    void a_report_that_is_not_whole_yet_is_asked_for_until_it_is() {
        gateway.reporter.notYet = 3;
        assertThat(call("getTotal", about(3009, new JsonObject()))).contains("\"data\":\"5|");
        assertThat(gateway.reporter.asked).hasSize(4);
        assertThat(asked().asOf()).isEqualTo(Reporter.NOON);
    }
}
