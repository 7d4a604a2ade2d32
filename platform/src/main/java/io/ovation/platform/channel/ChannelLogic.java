package io.ovation.platform.channel;

import io.ovation.contracts.channel.ChannelEvent;
import java.time.Instant;
import java.util.Map;

/**
 * The rules of one kind of channel: pure functions on immutable values, without a clock, a store or a thread.
 *
 * @param <S> the state, bounded in size, folded from the log
 * @param <C> a command with everything that its decision needs (caller, settings, the message it is about)
 */
public interface ChannelLogic<S, C> {
    /** The state of an empty log. */
    S empty();

    /** What the command comes to in this state. */
    Decision decide(S state, C command, Instant at);

    /** The state after the event; an unknown or redacted event changes nothing it does not know. */
    S apply(S state, ChannelEvent event);

    /** The state as JSON. */
    Map<String, Object> encode(S state);

    /** The state from JSON. */
    S decode(Map<String, Object> json);
}
