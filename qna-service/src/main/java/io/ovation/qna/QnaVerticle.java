package io.ovation.qna;

import io.ovation.contracts.channel.Nothing;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.launch.Platform;
import io.ovation.platform.launch.Service;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The place of qna-service in the house: it is on the bus and owns nothing yet. */
public final class QnaVerticle extends VerticleBase {
    public static final Service<Nothing> SERVICE =
            new Service<>("qna-service", settings -> Nothing.NOTHING, (platform, none) -> new QnaVerticle(platform));

    private static final Logger LOG = LoggerFactory.getLogger(QnaVerticle.class);

    private final BusServer server;

    QnaVerticle(Platform platform) {
        this.server = platform.bus().server(SERVICE.name());
    }

    @Override
    public Future<?> start() {
        LOG.info("{} answers nothing yet; it will own questions and their answers", SERVICE.name());
        return server.start();
    }

    @Override
    public Future<?> stop() {
        return server.stop();
    }
}
