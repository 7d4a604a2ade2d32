package io.ovation.platform.identity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which tokens were ended before their time, one by one or by their {@code sessionid} group. Answers at once, from memory. */
public interface Revocations {
    /** How long the end of a group is remembered at the least. */
    Duration GROUP_MEMORY = Duration.ofHours(24);

    /** Whether the token or its group was ended; {@code groupHash} is null for a token without a group. */
    boolean revoked(String tokenHash, @Nullable String groupHash, Instant now);

    /** {@code SHA1_hex(account + "_" + sessionid)}, as Kaltura keys a group; null for a token without {@code sessionid}. */
    static @Nullable String groupHash(Principal principal) {
        String session = principal.privileges().value("sessionid");
        return session == null ? null : groupHash(principal.account(), session);
    }

    /** The key of the group that {@code sessionid:<session>} makes in the account. */
    static String groupHash(String account, String session) {
        return Crypto.hex(Crypto.sha1((account + "_" + session).getBytes(StandardCharsets.UTF_8)));
    }
}
