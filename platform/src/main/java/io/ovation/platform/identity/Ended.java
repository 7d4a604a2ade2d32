package io.ovation.platform.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One entry among the ended: a token or a group of tokens, and until when that has to be known.
 *
 * @param key {@code token <hash>} or {@code group <hash>}
 * @param until the first instant at which nothing of it counts any more anyway
 */
public record Ended(String key, Instant until) {

    /** A token until it would have expired, and its group, if it has one, for as long and at least for {@link Revocations#GROUP_MEMORY}. */
    public static List<Ended> of(Principal principal, Instant now) {
        List<Ended> ended = new ArrayList<>();
        ended.add(token(principal.tokenHash(), principal.expiresAt()));
        String group = Revocations.groupHash(principal);
        if (group != null) {
            Instant tomorrow = now.plus(Revocations.GROUP_MEMORY);
            ended.add(group(group, principal.expiresAt().isAfter(tomorrow) ? principal.expiresAt() : tomorrow));
        }
        return ended;
    }

    /** One token. */
    public static Ended token(String hash, Instant until) {
        return new Ended("token " + hash, until);
    }

    /** All tokens of a group. */
    public static Ended group(String hash, Instant until) {
        return new Ended("group " + hash, until);
    }
}
