package io.ovation.platform.channel.sim;

import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * State of the simulated channel; never changed in place.
 *
 * @param holder who holds the claim, or null
 * @param blocked who may not append
 * @param window the newest values by seq; null where the value was deleted
 */
record SimState(@Nullable String holder, TreeSet<String> blocked, TreeMap<Long, @Nullable Long> window) {}
