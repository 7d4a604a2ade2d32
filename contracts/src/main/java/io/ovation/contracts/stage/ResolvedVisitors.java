package io.ovation.contracts.stage;

import io.ovation.contracts.Permissions;
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

    /**
     * What one visitor is; all as in {@link ResolvedVisitor}.
     *
     * @param removed whether they were removed and may not be in the session
     */
    public record Standing(
            Role role,
            String name,
            PersonalSettings settings,
            boolean consentNeeded,
            Permissions permissions,
            boolean removed) {}
}
