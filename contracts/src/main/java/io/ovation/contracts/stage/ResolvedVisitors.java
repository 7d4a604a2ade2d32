package io.ovation.contracts.stage;

import io.ovation.contracts.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What visitors are in a session.
 *
 * @param session the session itself
 * @param visitors in the order of the question; null stands for somebody for whom there is no such session
 */
public record ResolvedVisitors(SessionView session, List<@Nullable Standing> visitors) {

    /** What one visitor is, and the name to show. */
    public record Standing(Role role, String name) {}
}
