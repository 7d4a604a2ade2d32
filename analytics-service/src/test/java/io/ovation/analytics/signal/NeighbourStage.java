package io.ovation.analytics.signal;

import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.Json;
import io.ovation.platform.launch.Service;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A stage-service that knows one session, which began half an hour ago. */
final class NeighbourStage {
    static final String ACCOUNT = "102";
    static final String SESSION = "s_keynote";
    volatile boolean assistant = true;

    /** To be started beside the service that is tested. */
    Service<Nothing> service() {
        return new Service<>(
                StageEndpoints.SERVICE,
                settings -> Nothing.NOTHING,
                (platform, none) -> new Verticle(platform.bus().server(StageEndpoints.SERVICE)));
    }

    private SessionSettings session() {
        Map<String, Object> view = new HashMap<>(
                Json.map(SessionView.of(SESSION, "Keynote", Instant.now().minusSeconds(1800), 120)));
        view.put("assistant", assistant);
        return new SessionSettings(ACCOUNT, 1, List.of(), Json.record(view, SessionView.class));
    }

    private final class Verticle extends VerticleBase {
        private final BusServer server;

        Verticle(BusServer server) {
            this.server = server;
        }

        @Override
        public Future<?> start() {
            return server.on(StageEndpoints.READ_SESSION, (asked, call) -> Future.succeededFuture(session()))
                    .start();
        }

        @Override
        public Future<?> stop() {
            return server.stop();
        }
    }
}
