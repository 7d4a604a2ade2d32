package io.ovation.contracts;

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
 */
public record Caller(
        String account, String session, String person, String name, Role role, boolean anonymous, long sessionVersion) {

    /** Somebody whose token names a user. */
    public Caller(String account, String session, String person, String name, Role role) {
        this(account, session, person, name, role, false, 0);
    }

    /** The channel of this caller's session with the given name, for example {@code chat}. */
    public ChannelId channel(String channelName) {
        return new ChannelId(account, session, channelName);
    }
}
