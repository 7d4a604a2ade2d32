package io.ovation.contracts.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks to change a session.
 *
 * @param account decimal account number
 * @param session the session's id
 * @param clientId chosen once by the sender and kept through repeats, 8 to 64 of {@code A-Z a-z 0-9 _ -}
 * @param version the version that the sender knows, or null to change whatever is there
 * @param wish what is to be different
 * @param without names of the optional fields to take away: {@code description}, {@code event}, {@code image}, {@code media}, {@code consent}
 */
public record UpdateSession(
        String account,
        String session,
        @Nullable String clientId,
        @Nullable Long version,
        SessionWish wish,
        List<String> without) {}
