package io.ovation.platform.directory;

import java.util.Comparator;
import java.util.List;

/**
 * Highest-random-weight hashing (Thaler and Ravishankar, 1998): every node computes the same order of instances for a key, keys spread
 * evenly, and an instance that comes or goes moves only its own keys.
 */
final class Rendezvous {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Rendezvous() {}

    /** The instances in the order in which they own the key. */
    static List<Instance> order(String key, List<Instance> instances) {
        return instances.stream()
                .sorted(Comparator.comparingLong((Instance each) -> weight(key, each.id()))
                        .reversed()
                        .thenComparing(Instance::id))
                .toList();
    }

    /** FNV-1a over both names, then the finalizer of MurmurHash3 (Appleby), since FNV alone spreads its high bits poorly. */
    static long weight(String key, String id) {
        long hash = fnv(fnv(FNV_OFFSET, key) * FNV_PRIME, id);
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    private static long fnv(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
