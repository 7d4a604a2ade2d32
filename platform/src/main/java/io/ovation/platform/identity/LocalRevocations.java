package io.ovation.platform.identity;

import io.ovation.contracts.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What one process knows of ended tokens; all threads may use it. */
public final class LocalRevocations implements Revocations {
    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final int capacity;

    /** @param capacity tokens and groups that may be ended at once; none is ever forgotten to make room */
    public LocalRevocations(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public boolean revoked(String tokenHash, @Nullable String groupHash, Instant now) {
        return remembered("token " + tokenHash, now) || (groupHash != null && remembered("group " + groupHash, now));
    }

    /**
     * Makes sure that there is room for so many more, by forgetting what counts no more.
     *
     * @throws io.ovation.contracts.ProblemException {@code overloaded} when there is none
     */
    public synchronized void makeRoom(int more, Instant now) {
        if (until.size() + more > capacity) {
            until.values().removeIf(end -> !end.isAfter(now));
        }
        if (until.size() + more > capacity) {
            throw Problems.OVERLOADED.failure();
        }
    }

    /** Remembers these, also when there is no room, and says whether one of them was news. */
    public synchronized boolean remember(List<Ended> ended, Instant now) {
        if (until.size() > capacity) {
            until.values().removeIf(end -> !end.isAfter(now));
        }
        boolean news = false;
        for (Ended each : ended) {
            Instant known = until.get(each.key());
            if (each.until().isAfter(now) && (known == null || known.isBefore(each.until()))) {
                until.put(each.key(), each.until());
                news = true;
            }
        }
        return news;
    }

    private boolean remembered(String key, Instant now) {
        Instant end = until.get(key);
        return end != null && end.isAfter(now);
    }
}
