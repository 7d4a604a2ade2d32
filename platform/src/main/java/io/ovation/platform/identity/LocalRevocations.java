package io.ovation.platform.identity;

import io.ovation.contracts.Problems;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Revocations of this process only, for the standalone edition; all threads may use it. */
public final class LocalRevocations implements Revocations {
    /** Tokens and groups that are remembered at once; never forgets one to make room. */
    public static final int CAPACITY = 100_000;

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final int capacity;

    /** Remembers up to {@link #CAPACITY}. */
    public LocalRevocations() {
        this(CAPACITY);
    }

    LocalRevocations(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public boolean revoked(String tokenHash, @Nullable String groupHash, Instant now) {
        return remembered("token " + tokenHash, now) || (groupHash != null && remembered("group " + groupHash, now));
    }

    @Override
    public synchronized void end(Principal principal, Instant now) {
        if (until.size() + 2 > capacity) {
            until.values().removeIf(end -> !end.isAfter(now));
        }
        if (until.size() + 2 > capacity) {
            throw Problems.OVERLOADED.failure();
        }
        remember("token " + principal.tokenHash(), principal.expiresAt());
        String group = Revocations.groupHash(principal);
        if (group != null) {
            Instant tomorrow = now.plus(GROUP_MEMORY);
            remember("group " + group, principal.expiresAt().isAfter(tomorrow) ? principal.expiresAt() : tomorrow);
        }
    }

    private void remember(String key, Instant end) {
        until.merge(key, end, (old, fresh) -> old.isAfter(fresh) ? old : fresh);
    }

    private boolean remembered(String key, Instant now) {
        Instant end = until.get(key);
        return end != null && end.isAfter(now);
    }
}
