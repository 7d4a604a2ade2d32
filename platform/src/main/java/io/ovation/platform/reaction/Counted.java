package io.ovation.platform.reaction;

import java.util.Map;
import java.util.Set;

/**
 * What a channel says about the things that its reactions are about.
 *
 * @param <S> the channel's state
 * @param <C> its commands
 */
public interface Counted<S, C> {
    /** The seqs that are counted when the channel is opened. */
    Set<Long> newest(S state);

    /** Of these, the seqs whose totals in the state are others. */
    Set<Long> differing(S state, Map<Long, Map<String, Long>> counts);

    /** The service's own command that brings totals into the log; {@code basedOn} is the channel's head before they were counted. */
    C totals(Map<Long, Map<String, Long>> counts, long basedOn);
}
