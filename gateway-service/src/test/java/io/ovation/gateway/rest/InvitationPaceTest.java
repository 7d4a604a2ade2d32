package io.ovation.gateway.rest;

import static io.ovation.gateway.GatewayOnLoopback.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.gateway.admission.AdmissionLimits;
import io.ovation.gateway.edge.EdgeSettings;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationPaceTest {
    private static final AdmissionLimits THREE_WRONG_CODES = new AdmissionLimits(1, 3, 100, 100, 1_000, 1_000, 100);

    @Test
    void nobody_tries_many_codes() {
        EdgeSettings edge = new EdgeSettings(List.of(), List.of(), List.of(), 4_096);
        try (GatewayOnLoopback gateway = GatewayOnLoopback.start(THREE_WRONG_CODES, edge)) {
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                JsonObject code =
                        new JsonObject().put("code", Integer.toString(i).repeat(43));
                answers.add(await(gateway.request("POST", "/api/v1/invitations/lookup")
                                .sendJsonObject(code))
                        .statusCode());
            }
            assertThat(answers).containsExactly(404, 404, 404, 429);
        }
    }
}
