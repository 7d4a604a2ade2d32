package io.ovation.platform.journal;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds where a dense log ends by asking which of a few places exist: near the known place one by one, further out in doubling steps.
 * Needs only look-ups by id, which are quick on every store, and a handful of them at most.
 */
final class HeadSearch {
    private static final int NEAR = 32;
    private static final int FAR_STEPS = 24;

    private final Function<List<Long>, Future<Set<Long>>> existing;

    HeadSearch(Function<List<Long>, Future<Set<Long>>> existing) {
        this.existing = existing;
    }

    Future<Long> from(long known) {
        List<Long> probes = new ArrayList<>();
        for (long seq = known + 1; seq <= known + NEAR; seq++) {
            probes.add(seq);
        }
        for (int step = 1; step <= FAR_STEPS; step++) {
            probes.add(known + ((long) NEAR << step));
        }
        return existing.apply(probes).compose(found -> next(known, new HashSet<>(found)));
    }

    private Future<Long> next(long known, Set<Long> found) {
        long near = known;
        while (found.contains(near + 1) && near < known + NEAR) {
            near++;
        }
        if (near < known + NEAR) {
            return Future.succeededFuture(near);
        }
        long far = found.stream().mapToLong(Long::longValue).max().orElse(near);
        return from(Math.max(near, far));
    }
}
