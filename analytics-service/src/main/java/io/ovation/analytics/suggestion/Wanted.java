package io.ovation.analytics.suggestion;

import io.ovation.contracts.analytics.SignalKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ideas somebody wants.
 *
 * @param seen ids of those that they have seen
 * @param signal what the ideas should be good for, or null
 */
record Wanted(Set<String> seen, @Nullable SignalKind signal) {
    static final Wanted FIRST = new Wanted(Set.of(), null);
}
