package io.ovation.contracts.stage;

import io.ovation.contracts.Permissions;

/**
 * What somebody may or may not do besides what their role says is this now; for moderators.
 *
 * @param person their person id
 * @param permissions all of them; none means that everything is as the role says
 */
public record PermissionsChanged(String person, Permissions permissions) {
    public static final String TYPE = "permissions-changed";
}
