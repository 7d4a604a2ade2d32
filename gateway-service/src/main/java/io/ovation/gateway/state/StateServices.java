package io.ovation.gateway.state;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.StateEndpoints;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.participant.ParticipantEndpoints;
import io.ovation.platform.state.Counts;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which service owns which state channels. */
public final class StateServices {
    private static final Map<String, StateEndpoints> BY_NAME = Map.of(
            InteractionsEndpoints.REACTIONS,
            InteractionsEndpoints.REACTION_STATE,
            ParticipantEndpoints.CHANNEL,
            ParticipantEndpoints.STATE);

    /** Where two values are their sum; elsewhere the newer one stands for both. */
    private static final Set<String> COUNTING = Set.of(InteractionsEndpoints.REACTIONS);

    private StateServices() {}

    /** The endpoints of the service that owns the state channel, or nothing when there is no such one. */
    public static Optional<StateEndpoints> of(ChannelId channel) {
        return Optional.ofNullable(BY_NAME.get(channel.name()));
    }

    /** What two values of a channel are in one. */
    static Map<String, Long> merged(ChannelId channel, Map<String, Long> older, Map<String, Long> newer) {
        return COUNTING.contains(channel.name()) ? Counts.sum(older, newer) : newer;
    }
}
