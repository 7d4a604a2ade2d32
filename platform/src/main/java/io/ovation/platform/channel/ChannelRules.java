package io.ovation.platform.channel;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.SubmitCommand;
import io.vertx.core.Future;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service says about its channels: the pure logic, and the two edges around it, reading what a decision needs and showing the
 * state.
 *
 * @param <S> the state
 * @param <C> a command with everything that its decision needs
 */
public interface ChannelRules<S, C> {
    /** The pure rules. */
    ChannelLogic<S, C> logic();

    /** Fails with a problem when the caller may not read the channel, or when there is no such channel. */
    Future<Void> open(ChannelId channel, Caller caller);

    /** Reads a command and what its decision needs; fails with a problem when it cannot be understood or is refused at the door. */
    Future<C> prepare(SubmitCommand command, Caller caller);

    /** What attendees ({@code team} false) or the team see of a state. */
    Map<String, Object> view(S state, boolean team);

    /** What moderators see of a state, or null when it is what the team sees. */
    default @Nullable Map<String, Object> moderatorsView(S state) {
        return null;
    }

    /** What each person sees of a state besides, by person id; only those who have something of their own. */
    default Map<String, Map<String, Object>> own(S state) {
        return Map.of();
    }
}
