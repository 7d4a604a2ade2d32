package io.ovation.qna;

import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.contracts.stage.Visibility;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.launch.Service;
import io.ovation.qna.thread.People;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.concurrent.atomic.AtomicReference;

/** A stage-service that knows one session. */
final class NeighbourStage {
    final AtomicReference<SessionSettings> session =
            new AtomicReference<>(People.session(People.MULTI, true, Visibility.PUBLISHED));

    Service<Nothing> service() {
        return new Service<>(
                StageEndpoints.SERVICE,
                settings -> Nothing.NOTHING,
                (platform, none) -> new Verticle(platform.bus().server(StageEndpoints.SERVICE)));
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
                            (asked, call) -> asked.session().equals(People.SESSION)
                                    ? Future.succeededFuture(session.get())
                                    : Future.failedFuture(Problems.NOT_FOUND.failure()))
                    .start();
        }

        @Override
        public Future<?> stop() {
            return server.stop();
        }
    }
}
