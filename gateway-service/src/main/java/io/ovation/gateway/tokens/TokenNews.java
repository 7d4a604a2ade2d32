package io.ovation.gateway.tokens;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.Nothing;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.directory.Directory;
import io.ovation.platform.directory.Instance;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gateways tell each other to look into the store. What is new is not in the message, so that a forged one could do no more than make
 * somebody look; this is the one thing that gateways say to each other, so it has no place in the contracts of services.
 */
final class TokenNews {
    private final Bus bus;
    private final Directory directory;
    private final Instance self;
    private final Endpoint<Nothing, Nothing> lookAgain;

    TokenNews(Bus bus, Directory directory, BusServer server, Supplier<Future<Void>> look) {
        this.bus = bus;
        this.directory = directory;
        this.self = server.instance();
        this.lookAgain = new Endpoint<>("look-at-tokens", self.service(), Nothing.class, Nothing.class);
        server.on(lookAgain, (nothing, context) -> look.get().map(Nothing.NOTHING));
    }

    /** Done when all other gateways have looked, or did not answer in time; those look by themselves a moment later. */
    Future<Void> tell() {
        List<Future<Nothing>> told = directory.instances(self.service()).stream()
                .filter(each -> !each.id().equals(self.id()))
                .map(each -> bus.askInstance(lookAgain, each, Nothing.NOTHING, CallContext.service("")))
                .toList();
        return Future.join(told).<Void>mapEmpty().otherwiseEmpty();
    }
}
