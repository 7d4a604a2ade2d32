package io.ovation.contracts.stage;

import io.ovation.contracts.Permissions;

/** What one person may or may not do in a session besides what their role says. */
public record PersonPermissions(String person, Permissions permissions) {}
