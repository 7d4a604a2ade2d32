package io.ovation.contracts.stage;

import io.ovation.contracts.Role;

/** What a visitor is in a session, the name to show, and the session itself. */
public record ResolvedVisitor(Role role, String name, SessionView session) {}
