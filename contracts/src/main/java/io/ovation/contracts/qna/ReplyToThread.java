package io.ovation.contracts.qna;

import org.jspecify.annotations.Nullable;

/**
 * Writes in a thread: its asker adds a message, a moderator answers as the session. A moderator's answer claims a thread that nobody has; on
 * one that another moderator has it is refused as {@code thread-claimed} and nothing is stored.
 *
 * @param thread id of the thread
 * @param text 1 to the configured number of code points
 * @param replyTo the entry that this answers, or null for whatever is open
 * @param publicly whether the question and this answer are listed for everyone; moderators only
 */
public record ReplyToThread(
        long thread, String text, @Nullable Long replyTo, boolean publicly) implements QnaCommand {
    public static final String TYPE = "reply-to-thread";

    @Override
    public String type() {
        return TYPE;
    }
}
