package io.ovation.analytics;

import io.ovation.contracts.channel.Nothing;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.launch.Platform;
import io.ovation.platform.launch.Service;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The place of analytics-service in the house: it is on the bus and owns nothing yet. */
public final class AnalyticsVerticle extends VerticleBase {
    public static final Service<Nothing> SERVICE = new Service<>(
            "analytics-service", settings -> Nothing.NOTHING, (platform, none) -> new AnalyticsVerticle(platform));

    private static final Logger LOG = LoggerFactory.getLogger(AnalyticsVerticle.class);

    private final BusServer server;

    AnalyticsVerticle(Platform platform) {
        this.server = platform.bus().server(SERVICE.name());
    }

    @Override
    public Future<?> start() {
        LOG.info("{} answers nothing yet; it will own attendance, engagement, mood and reports", SERVICE.name());
        return server.start();
    }

    @Override
    public Future<?> stop() {
        return server.stop();
    }
}
