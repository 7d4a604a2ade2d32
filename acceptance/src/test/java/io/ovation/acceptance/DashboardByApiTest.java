package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard of the standalone edition: who watches and how, for moderators alone, also over a kill. */
class DashboardByApiTest {

    private static Rest.Answer reports(Member member, boolean fullScreen, boolean focused, boolean audible) {
        return member.rest()
                .post(
                        member.path("/dashboard/watching"),
                        Map.of("fullScreen", fullScreen, "focused", focused, "audible", audible));
    }

    private static Rest.Answer dashboard(Member member) {
        return member.rest().get(member.path("/dashboard"));
    }

    private static void shows(Member moderator, long attendees, int engagementPercent) {
        await().untilAsserted(() -> {
            Rest.Answer now = dashboard(moderator);
            assertThat(now.status()).as(now.text()).isEqualTo(200);
            assertThat(now.body().at("/figures/attendees").asLong())
                    .as(now.text())
                    .isEqualTo(attendees);
            assertThat(now.body().at("/figures/engagementPercent").asInt()).isEqualTo(engagementPercent);
        });
    }

    @Test
    void moderators_see_who_watches_and_how_and_nobody_else_does(@TempDir Path data) {
        try (Standalone standalone =
                        Standalone.start("dashboard", data, Map.of("OVATION_DASHBOARD_MEASURE_MILLIS", "200"));
                Room room = Room.in(standalone, Map.of())) {
            Member mo = room.moderator();
            Member ada = room.attendee("Ada");
            Member lin = room.attendee("Lin");
            assertThat(reports(ada, false, true, true).status()).isEqualTo(201);
            assertThat(reports(lin, false, false, true).status()).isEqualTo(201);
            assertThat(reports(mo, true, true, true).status()).isEqualTo(201);
            shows(mo, 2, 50);
            assertThat(dashboard(mo).text()).doesNotContain("turnout", "registered");

            assertThat(dashboard(ada).code()).isEqualTo("forbidden");
            Rest.Answer log = ada.rest().get(ada.path("/channels/dashboard/events?limit=300"));
            Rest.Answer snapshot = ada.rest().get(ada.path("/channels/dashboard/snapshot"));
            assertThat(log.status()).isEqualTo(403);
            assertThat(snapshot.status()).isEqualTo(403);
            Rest.Answer wrong = ada.rest().post(ada.path("/dashboard/watching"), Map.of("focused", true));
            assertThat(wrong.status()).isEqualTo(400);

            standalone.kill();
            standalone.restart();
            Rest.Answer kept = mo.rest().get(mo.path("/channels/dashboard/events?limit=300"));
            assertThat(kept.text()).contains("figures-measured", "\"attendees\":2");
            assertThat(reports(ada, true, false, false).status()).isEqualTo(201);
            shows(mo, 1, 100);
        }
    }
}
