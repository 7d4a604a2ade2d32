package io.ovation.platform.reaction;

import io.ovation.contracts.Problem;
import java.time.Instant;
import java.util.Optional;

/**
 * A reaction that somebody gives or takes back.
 *
 * @param about seq of what it is about
 * @param reaction its name
 * @param given whether it is given
 * @param rule what the channel says to it
 * @param <S> the channel's state
 */
public record Wish<S>(long about, String reaction, boolean given, Rule<S> rule) {

    /** The refusal of a wish, if any, by a channel in this state at this time. */
    public interface Rule<S> {
        Optional<Problem> refuses(S state, Instant now);
    }
}
