package io.ovation.gateway.rest;

import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Clients;
import io.ovation.gateway.admission.Gateways;
import io.ovation.gateway.admission.Pace;
import io.ovation.gateway.hub.ChannelSource;
import io.ovation.gateway.hub.Names;
import io.ovation.gateway.reactions.ReactionDesk;
import io.ovation.platform.bus.Bus;

/** What REST is built from. */
public record RestParts(
        Admission admission,
        Gateways gateways,
        Clients clients,
        Pace pace,
        Bus bus,
        ChannelSource channels,
        ReactionDesk reactions,
        Names names,
        Info info) {}
