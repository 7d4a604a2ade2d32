package io.ovation.contracts.chat;

import io.ovation.contracts.Problem;

/** What group chat and the backchannel may refuse, besides what any part may. */
public final class ChatProblems {
    public static final Problem BLOCKED =
            Problem.of("blocked", 403, "A moderator has blocked you from writing in this chat.");
    public static final Problem MODULE_OFF = Problem.of("module-off", 403, "Chat is switched off in this session.");
    public static final Problem CHAT_NOT_OPEN = Problem.of("chat-not-open", 403, "The chat is not open yet.");
    public static final Problem CHAT_CLOSED = Problem.of("chat-closed", 403, "The chat is closed.");
    public static final Problem NAME_NEEDED =
            Problem.of("name-needed", 403, "Only people with a name may write in this chat.");
    public static final Problem NOT_YOURS =
            Problem.of("not-yours", 403, "Only its author and moderators may delete a message.");
    public static final Problem MODERATOR_NOT_BLOCKABLE =
            Problem.of("moderator-not-blockable", 403, "A moderator cannot be blocked.");
    public static final Problem TOO_MANY_PINS =
            Problem.of("too-many-pins", 409, "As many messages are pinned as there may be; unpin one first.");
    public static final Problem TOO_MANY_BLOCKED =
            Problem.of("too-many-blocked", 409, "As many people are blocked as there may be.");

    public static final Problem BACKCHANNEL_OFF =
            Problem.of("backchannel-off", 403, "The backchannel is switched off in this session.");
    public static final Problem ONLY_ITS_AUTHOR =
            Problem.of("only-its-author", 403, "In the backchannel only its author may delete a message.");
    public static final Problem NOT_IN_BACKCHANNEL =
            Problem.of("not-in-backchannel", 403, "The backchannel has no pins, no blocks and no clearing.");

    private ChatProblems() {}
}
