package io.ovation.contracts.stage;

/**
 * A gateway asks what somebody with a verified token is in a session.
 *
 * @param account the token's account
 * @param session the session to enter
 * @param user the token's user id
 * @param person the person id made from it
 * @param name the token's name, shown unless the session knows a better one
 * @param admin whether the token is an admin's
 * @param moderatorByToken whether the token itself makes its holder a moderator of this session
 */
public record ResolveVisitor(
        String account,
        String session,
        String user,
        String person,
        String name,
        boolean admin,
        boolean moderatorByToken) {}
