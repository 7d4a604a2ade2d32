package io.ovation.gateway.rest;

import static io.ovation.gateway.GatewayOnLoopback.await;
import static io.ovation.gateway.GatewayOnLoopback.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Role;
import io.ovation.contracts.report.ReadReport;
import io.ovation.contracts.report.ReportFilter;
import io.ovation.contracts.report.ReportForm;
import io.ovation.contracts.report.ReportInterval;
import io.ovation.contracts.report.ReportPage;
import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.platform.identity.Principal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsByRestTest {
    private final GatewayOnLoopback gateway = GatewayOnLoopback.start();
    private final HttpClient slow = gateway.vertx.createHttpClient();

    @AfterEach
    void stop() {
        gateway.close();
    }

    private HttpResponse<Buffer> get(String path) {
        return await(gateway.asAdmin("GET", path).send());
    }

    @Test
    void a_report_is_about_what_the_query_says() {
        HttpResponse<Buffer> answer =
                get("/reports/people?event=summit&sessions=a,b&people=p_x&order=-messages&offset=3"
                        + "&limit=7&from=2026-11-20T12:00:00Z&to=2026-11-21T00:00:00Z");
        assertThat(answer.statusCode()).as(answer.bodyAsString()).isEqualTo(200);
        assertThat(json(answer).getLong("count")).isEqualTo(7);
        assertThat(json(answer).getJsonArray("rows").getJsonObject(0).getString("name"))
                .isEqualTo("Ada");
        assertThat(gateway.reporter.asked)
                .containsExactly(new ReadReport(
                        ReportForm.PEOPLE,
                        new ReportFilter(
                                "summit",
                                List.of("a", "b"),
                                List.of("p_x"),
                                Instant.parse("2026-11-20T12:00:00Z"),
                                Instant.parse("2026-11-21T00:00:00Z")),
                        ReportInterval.DAYS,
                        false,
                        "Z",
                        new ReportPage("messages", true, 3, 7),
                        null));
        assertThat(json(get("/reports/sessions")).getJsonArray("rows")).hasSize(1);
        assertThat(json(get("/reports/total")).getJsonObject("counts").getLong("people"))
                .isEqualTo(8);
        JsonObject graph = json(get("/reports/graph?interval=ten-minutes&zone=Europe/Berlin&empty=included"));
        assertThat(graph.getJsonArray("points").getJsonObject(0).getString("start"))
                .isEqualTo("2026-11-20T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/total?from=yesterday",
                "/reports/total?sessions=a,,b",
                "/reports/graph?interval=weeks",
                "/reports/people?order=plays",
                "/reports/people?limit=501",
                "/sessions/demo/chat/export?format=pdf"
            })
    void a_wrong_query_is_refused(String path) {
        HttpResponse<Buffer> answer = get(path);
        assertThat(answer.statusCode()).as(answer.bodyAsString()).isEqualTo(400);
        assertThat(json(answer).getJsonArray("errors")).isNotEmpty();
        assertThat(gateway.reporter.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/sessions",
                "/reports/people",
                "/reports/total",
                "/reports/graph",
                "/sessions/demo/chat/export",
                "/sessions/demo/answers/export",
                "/sessions/demo/attendance/export"
            })
    void without_an_admin_token_there_is_no_report_and_no_export(String path) {
        gateway.neighbour.roles.put("olga", Role.ORGANIZER);
        for (String user : List.of("ada", "maya", "olga")) {
            assertThat(json(await(gateway.as(user, "GET", path).send())).getString("code"))
                    .isEqualTo("forbidden");
        }
        assertThat(gateway.reporter.asked).isEmpty();
        assertThat(gateway.reporter.pages).hasValue(0);
    }

    @Test
    void an_export_has_every_page_and_no_formula() {
        HttpResponse<Buffer> file = get("/sessions/demo/chat/export");
        assertThat(file.getHeader("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"chat-demo.csv\"");
        assertThat(file.bodyAsString().split("\r\n"))
                .hasSize(601)
                .contains(
                        "message,at,kind,person,name,role,text,replyTo,state",
                        "599,2026-11-20T12:00:00Z,,,,,\"'=1+1, \"\"x\"\"\",,");
        JsonObject lines = json(get("/sessions/demo/attendance/export?format=json"));
        assertThat(lines.getJsonArray("lines")).hasSize(600);
        assertThat(lines.getJsonArray("lines").getJsonObject(299).getInteger("attendees"))
                .isEqualTo(299);
    }

    @Test
    void a_long_export_waits_for_a_slow_reader() {
        gateway.reporter.allPages = 4_000;
        AtomicLong bytes = new AtomicLong();
        HttpClientResponse response =
                await(slow.request(HttpMethod.GET, gateway.port(), "127.0.0.1", "/api/v1/sessions/demo/chat/export")
                        .compose(request -> request.putHeader(
                                        "Authorization", "KS " + GatewayOnLoopback.token("root", Principal.Type.ADMIN))
                                .send())
                        .map(answer -> answer.pause().handler(chunk -> bytes.addAndGet(chunk.length()))));
        int first = gateway.reporter.pages.get();
        Awaitility.await().until(() -> standsStill(first));
        assertThat(gateway.reporter.pages).hasValueLessThan(1_500);
        response.resume();
        await(response.end());
        assertThat(gateway.reporter.pages).hasValue(4_000);
        assertThat(bytes.get()).isGreaterThan(4_000L * 300 * 40);
    }

    private int last = -1;

    /** Whether no page was read since the last look. */
    private boolean standsStill(int first) {
        int before = last;
        last = gateway.reporter.pages.get();
        return last >= first && last == before;
    }
}
