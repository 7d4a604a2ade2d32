package io.ovation.contracts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, in one session, as the gateway established it from a verified token and the session's roles.
 *
 * @param account the account's number as a decimal string, for example {@code "102"}
 * @param session the session's id
 * @param person the id by which others see this person, {@code p_} and 22 base64url characters; the user id stays inside the gateway
 *     and stage-service
 * @param name the display name, 1 to 100 characters
 * @param role the role in this session
 * @param anonymous whether the token names no user, so that nobody knows who this is
 * @param sessionVersion the version of the session by which the role was found, 0 outside of sessions; a decision about this caller is
 *     made by this version or a newer one
 * @param event the event of the session, or null when it belongs to none
 * @param permissions what they may or may not do besides what the role says
 */
public record Caller(
        String account,
        String session,
        String person,
        String name,
        Role role,
        boolean anonymous,
        long sessionVersion,
        @Nullable String event,
        Permissions permissions) {

    /** Reads also what says nothing of permissions. */
    public Caller {
        permissions = Objects.requireNonNullElse(permissions, Permissions.NONE);
    }

    /** Somebody to whom nothing special is allowed or forbidden. */
    public Caller(
            String account,
            String session,
            String person,
            String name,
            Role role,
            boolean anonymous,
            long sessionVersion,
            @Nullable String event) {
        this(account, session, person, name, role, anonymous, sessionVersion, event, Permissions.NONE);
    }

    /** Somebody whose token names a user. */
    public Caller(String account, String session, String person, String name, Role role) {
        this(account, session, person, name, role, false, 0);
    }

    /** Somebody in a session without an event. */
    public Caller(
            String account,
            String session,
            String person,
            String name,
            Role role,
            boolean anonymous,
            long sessionVersion) {
        this(account, session, person, name, role, anonymous, sessionVersion, null);
    }

    /** Whether they may do what people usually may, or may not; those who moderate are not held back. */
    public boolean may(Permission permission, boolean usually) {
        return role.moderates() ? usually : permissions.allows(permission, usually);
    }

    /** The channel of this name of the caller's event, for example {@code private}; an {@link IllegalArgumentException} when there is no event. */
    public ChannelId eventChannel(String channelName) {
        if (event == null) {
            throw new IllegalArgumentException("a session without an event");
        }
        return new ChannelId(account, event, channelName);
    }

    /** The channel of this caller's session with the given name, for example {@code chat}. */
    public ChannelId channel(String channelName) {
        return new ChannelId(account, session, channelName);
    }
}
