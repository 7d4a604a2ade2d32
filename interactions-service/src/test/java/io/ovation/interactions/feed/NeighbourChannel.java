package io.ovation.interactions.feed;

import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.launch.Service;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service whose one channel has the events that a test put there. */
final class NeighbourChannel {
    final List<ChannelEvent> events = new CopyOnWriteArrayList<>();
    volatile Map<String, Object> everyone = Map.of();
    private final String name;

    NeighbourChannel(String name) {
        this.name = name;
    }

    Service<Nothing> service() {
        return new Service<>(
                name,
                settings -> Nothing.NOTHING,
                (platform, none) -> new Verticle(platform.bus().server(name)));
    }

    private final class Verticle extends VerticleBase {
        private final BusServer server;

        Verticle(BusServer server) {
            this.server = server;
        }

        @Override
        public Future<?> start() {
            return server.on(
                            ChannelEndpoints.of(name).read(),
                            (asked, call) -> Future.succeededFuture(new EventPage(
                                    asked.channel(),
                                    "e1",
                                    asked.after(),
                                    events.stream()
                                            .filter(event -> event.seq() > asked.after())
                                            .limit(asked.limit())
                                            .toList())))
                    .on(
                            ChannelEndpoints.of(name).snapshot(),
                            (asked, call) ->
                                    Future.succeededFuture(new Snapshot(asked.channel(), "e1", 0, everyone, Map.of())))
                    .start();
        }

        @Override
        public Future<?> stop() {
            return server.stop();
        }
    }
}
