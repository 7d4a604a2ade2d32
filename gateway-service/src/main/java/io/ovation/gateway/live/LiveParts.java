package io.ovation.gateway.live;

import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.hub.Hub;
import io.ovation.gateway.hub.Names;
import io.ovation.gateway.reactions.ReactionDesk;
import io.ovation.gateway.state.States;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.channel.Timers;

/**
 * What all live connections of one event loop share.
 *
 * @param clientLimits what a client may know of our limits, told when it has authenticated
 */
record LiveParts(
        Admission admission,
        Hub hub,
        States states,
        ReactionDesk reactions,
        Names names,
        Bus bus,
        Timers timers,
        LiveLimits limits,
        LiveMeters meters,
        Connections registry,
        SessionWatches watches,
        ChannelDoor door,
        Object clientLimits) {}
