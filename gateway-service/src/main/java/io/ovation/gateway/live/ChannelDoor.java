package io.ovation.gateway.live;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.OpenChannel;
import io.ovation.contracts.channel.StateEndpoints;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.hub.ChannelServices;
import io.ovation.gateway.state.StateServices;
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
        return StateServices.of(channel)
                .map(StateEndpoints::open)
                .or(() -> ChannelServices.of(channel).map(ChannelEndpoints::open))
                .map(open -> ask(open, channel, caller, requestId))
                .orElseGet(() -> Future.failedFuture(Problems.NOT_FOUND.failure()));
    }

    private Future<Void> ask(
            Endpoint<OpenChannel, Nothing> endpoint, ChannelId channel, Caller caller, String requestId) {
        String name = endpoint.service();
        return bus.ask(
                        endpoint,
                        new OpenChannel(channel, caller),
                        admission.gatewayContext(channel.account(), channel.session(), name, requestId))
                .mapEmpty();
    }
}
