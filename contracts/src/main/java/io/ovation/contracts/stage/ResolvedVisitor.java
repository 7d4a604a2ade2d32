package io.ovation.contracts.stage;

import io.ovation.contracts.Permissions;
import io.ovation.contracts.Role;

/**
 * What a visitor is in a session.
 *
 * @param role what they may do
 * @param name the whole name; gateways show it to the team only when {@code settings} hide the last one
 * @param session the session itself
 * @param settings what the visitor chose for themselves
 * @param consentNeeded whether the visitor must accept the session's text before anything else
 * @param permissions what the visitor may or may not do besides what the role says
 */
public record ResolvedVisitor(
        Role role,
        String name,
        SessionView session,
        PersonalSettings settings,
        boolean consentNeeded,
        Permissions permissions) {}
