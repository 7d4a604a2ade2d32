package io.ovation.gateway.state;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.StateEndpoints;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import java.util.Map;
import java.util.Optional;

/** Which service owns which state channels. */
public final class StateServices {
    private static final Map<String, StateEndpoints> BY_NAME =
            Map.of(InteractionsEndpoints.REACTIONS, InteractionsEndpoints.REACTION_STATE);

    private StateServices() {}

    /** The endpoints of the service that owns the state channel, or nothing when there is no such one. */
    public static Optional<StateEndpoints> of(ChannelId channel) {
        return Optional.ofNullable(BY_NAME.get(channel.name()));
    }
}
