package io.ovation.interactions;

import io.ovation.contracts.channel.Nothing;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.launch.Platform;
import io.ovation.platform.launch.Service;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The place of interactions-service in the house: it is on the bus and owns nothing yet. */
public final class InteractionsVerticle extends VerticleBase {
    public static final Service<Nothing> SERVICE = new Service<>(
            "interactions-service",
            settings -> Nothing.NOTHING,
            (platform, none) -> new InteractionsVerticle(platform));

    private static final Logger LOG = LoggerFactory.getLogger(InteractionsVerticle.class);

    private final BusServer server;

    InteractionsVerticle(Platform platform) {
        this.server = platform.bus().server(SERVICE.name());
    }

    @Override
    public Future<?> start() {
        LOG.info("{} answers nothing yet; it will own polls, surveys, announcements and the feed", SERVICE.name());
        return server.start();
    }

    @Override
    public Future<?> stop() {
        return server.stop();
    }
}
