package io.ovation.interactions.feed;

import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.stage.Modules;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.contracts.stage.Visibility;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.launch.Service;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.List;

/** A stage-service that knows one session. */
public final class NeighbourStage {
    public static final String ACCOUNT = "102";
    public static final String SESSION = "s_keynote";
    public volatile Visibility visibility = Visibility.PUBLISHED;
    public volatile boolean interactions = true;
    public volatile boolean reactions = true;

    /** To be started beside the service that is tested. */
    public Service<Nothing> service() {
        return new Service<>(
                StageEndpoints.SERVICE,
                settings -> Nothing.NOTHING,
                (platform, none) -> new Verticle(platform.bus().server(StageEndpoints.SERVICE)));
    }

    private SessionSettings session() {
        return new SessionSettings(
                ACCOUNT,
                1,
                List.of(),
                SessionView.of(SESSION, "Keynote", Told.NOON, 60)
                        .with(visibility)
                        .with(new Modules(true, true, interactions, reactions, true, true)));
    }

    private final class Verticle extends VerticleBase {
        private final BusServer server;

        Verticle(BusServer server) {
            this.server = server;
        }

        @Override
        public Future<?> start() {
            return server.on(
                            StageEndpoints.READ_SESSION,
                            (asked, call) -> asked.session().equals(SESSION)
                                    ? Future.succeededFuture(session())
                                    : Future.failedFuture(Problems.NOT_FOUND.failure()))
                    .start();
        }

        @Override
        public Future<?> stop() {
            return server.stop();
        }
    }
}
