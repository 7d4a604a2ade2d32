package io.ovation.gateway.rest;

import static io.ovation.gateway.GatewayOnLoopback.await;
import static io.ovation.gateway.GatewayOnLoopback.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.ImportRegistrations;
import io.ovation.gateway.GatewayOnLoopback;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistrationFilesTest {
    private static final String IMPORT = "/events/summit/registrations/import";

    private final GatewayOnLoopback gateway = GatewayOnLoopback.start();

    @AfterEach
    void stop() {
        gateway.close();
    }

    private HttpResponse<Buffer> importing(String file) {
        return await(gateway.asAdmin("POST", IMPORT)
                .putHeader("Content-Type", "text/csv; charset=utf-8")
                .sendBuffer(Buffer.buffer(file)));
    }

    @Test
    void a_file_larger_than_any_other_body_is_worked_on_some_lines_at_a_time() {
        StringBuilder file = new StringBuilder("email,first name\n");
        for (int i = 0; i < 2_000; i++) {
            file.append("n").append(i).append("@example.com,Name\n");
        }
        JsonObject outcome = json(importing(file + "bad,Name\n\"open,Name\na,b,c\n"));
        assertThat(outcome.getLong("added")).isEqualTo(2_000);
        assertThat(outcome.getLong("refusedTotal")).isEqualTo(3);
        assertThat(outcome.getJsonArray("refused").stream().map(JsonObject.class::cast))
                .extracting(each -> each.getLong("line") + " " + each.getString("field") + ":" + each.getString("rule"))
                .containsExactly("2002 email:email", "2003 line:csv", "2004 line:columns");
        assertThat(gateway.neighbour.events.asked)
                .hasSizeGreaterThan(3)
                .allSatisfy(asked -> assertThat(((ImportRegistrations) asked).rows())
                        .hasSizeLessThanOrEqualTo(EventLimits.IMPORT_ROWS));
    }

    @Test
    void refused_lines_are_named_up_to_a_bound_and_counted_beyond() {
        JsonObject outcome = json(importing("email,firstName\n" + "bad,Name\n".repeat(700)));
        assertThat(outcome.getJsonArray("refused")).hasSize(EventLimits.IMPORT_REFUSALS);
        assertThat(outcome.getLong("refusedTotal")).isEqualTo(700);
    }

    @Test
    void what_is_no_file_is_refused_before_it_is_read() {
        HttpResponse<Buffer> anotherType = await(gateway.asAdmin("POST", IMPORT).sendJsonObject(new JsonObject()));
        assertThat(anotherType.statusCode()).isEqualTo(415);
        HttpResponse<Buffer> attendee = await(gateway.as("ada", "POST", IMPORT)
                .putHeader("Content-Type", "text/csv")
                .sendBuffer(Buffer.buffer("email,firstName\nada@example.com,Ada\n")));
        assertThat(attendee.statusCode()).isEqualTo(403);
        HttpResponse<Buffer> nobody = await(gateway.request("POST", "/api/v1" + IMPORT)
                .putHeader("Content-Type", "text/csv")
                .sendBuffer(Buffer.buffer("email\n")));
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(importing("\"open").statusCode()).isEqualTo(400);
    }

    @Test
    void too_much_is_refused_and_the_answer_gets_through() {
        HttpResponse<Buffer> lines = importing("email\n" + "bad\n".repeat(EventLimits.REGISTRATIONS + 1));
        assertThat(lines.statusCode()).isEqualTo(413);
        String cell = "x".repeat(8_000);
        long repeats = EventLimits.IMPORT_BYTES / cell.length() + 1;
        HttpResponse<Buffer> bytes = importing("email\n" + (cell + "\n").repeat((int) repeats));
        assertThat(bytes.statusCode()).isEqualTo(413);
        assertThat(json(bytes).getString("detail")).contains(Long.toString(EventLimits.IMPORT_BYTES));
    }

    @Test
    void an_export_has_every_page_and_no_formula() {
        HttpResponse<Buffer> file = await(
                gateway.asAdmin("GET", "/events/summit/registrations/export").send());
        assertThat(file.getHeader("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.bodyAsString().split("\r\n"))
                .containsExactly(
                        "email,firstName,lastName,user,company,title,country,status,origin,registeredAt",
                        "ada@example.com,'=cmd(),,,,,,registered,import,2026-11-20T12:00:00Z",
                        "bob@example.com,Bob,,,,,,registered,import,2026-11-20T12:00:00Z",
                        "zoe@example.com,Zoë,,,,,,registered,import,2026-11-20T12:00:00Z");
        HttpResponse<Buffer> attendee = await(
                gateway.as("ada", "GET", "/events/summit/registrations/export").send());
        assertThat(attendee.statusCode()).isEqualTo(403);
    }
}
