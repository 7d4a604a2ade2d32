package io.ovation.gateway.live;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.OpenChannel;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.hub.ChannelServices;
import io.ovation.platform.bus.Bus;
import io.vertx.core.Future;

/** Asks the service that owns a channel whether somebody may read it. */
final class ChannelDoor {
    private final Bus bus;
    private final Admission admission;

    ChannelDoor(Bus bus, Admission admission) {
        this.bus = bus;
        this.admission = admission;
    }

    /** Fails with the service's problem; a channel that nobody owns and one that is not theirs look alike. */
    Future<Void> open(ChannelId channel, Caller caller, String requestId) {
        return ChannelServices.of(channel)
                .map(service -> ask(service, channel, caller, requestId))
                .orElseGet(() -> Future.failedFuture(Problems.NOT_FOUND.failure()));
    }

    private Future<Void> ask(ChannelEndpoints service, ChannelId channel, Caller caller, String requestId) {
        String name = service.open().service();
        return bus.ask(
                        service.open(),
                        new OpenChannel(channel, caller),
                        admission.gatewayContext(channel.account(), channel.session(), name, requestId))
                .mapEmpty();
    }
}
