package io.ovation.contracts.chat;

/** One's own reaction to a message, given or taken back. */
public sealed interface ReactionCommand extends ChatCommand permits AddReaction, RemoveReaction {
    /** Seq of the message. */
    long message();

    /** {@code like} or one of the configured emoji. */
    String reaction();
}
