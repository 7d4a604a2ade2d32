package io.ovation.gateway.admission;

import io.ovation.contracts.live.GatewayEndpoints;
import io.ovation.contracts.live.PersonChanged;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.directory.Directory;
import io.vertx.core.Future;
import java.util.List;

/** All gateways of the installation, this one among them. */
public final class Gateways {
    private final Bus bus;
    private final Directory directory;

    public Gateways(Bus bus, Directory directory) {
        this.bus = bus;
        this.directory = directory;
    }

    /** Done when every gateway that answers has taken the news; one that does not learns it by itself, or is gone. */
    public Future<Void> tell(PersonChanged news) {
        List<Future<Object>> answers = directory.instances(GatewayEndpoints.SERVICE).stream()
                .map(gateway -> bus.askInstance(GatewayEndpoints.PERSON_CHANGED, gateway, news, CallContext.service(""))
                        .<Object>map(taken -> taken))
                .toList();
        return Future.join(answers).transform(done -> Future.succeededFuture());
    }
}
