package io.ovation.contracts.connection;

import io.ovation.contracts.Problem;

/** What private chat may refuse, besides what any part may. */
public final class ConnectionProblems {
    public static final Problem PRIVATE_CHAT_OFF =
            Problem.of("private-chat-off", 403, "Private chat is switched off in this session.");
    public static final Problem YOURS_OFF =
            Problem.of("private-chat-off-for-you", 403, "You have switched private chat off for yourself.");
    public static final Problem NOT_REACHABLE =
            Problem.of("not-reachable", 403, "This person cannot be reached by private chat.");
    public static final Problem NOT_CONNECTED =
            Problem.of("not-connected", 403, "You are not connected with this person.");
    public static final Problem BLOCKED_BY_YOU =
            Problem.of("blocked-by-you", 403, "You have blocked this person; unblock them first.");
    public static final Problem NO_REQUEST =
            Problem.of("no-request", 409, "This person has not asked for a connection.");
    public static final Problem TOO_MANY_REQUESTS =
            Problem.of("too-many-requests", 409, "As many of your requests wait for an answer as may.");
    public static final Problem NEEDS_USER =
            Problem.of("private-chat-needs-user", 403, "Only people whose token names a user have private chats.");
    public static final Problem ONLY_YOURS = Problem.of("only-yours", 403, "Only its author may delete a message.");

    public static final Problem ALREADY_REPORTED = Problem.of(
            "already-reported", 409, "You have reported this person, and they have written nothing to you since.");

    private ConnectionProblems() {}
}
