package io.ovation.contracts.qna;

import org.jspecify.annotations.Nullable;

/**
 * Declines a question; moderators only. It leaves the list and stays in the log.
 *
 * @param question its id
 * @param reason told to its asker and the team, 1 to 200 code points, or null
 */
public record DismissQuestion(long question, @Nullable String reason) implements QnaCommand {
    public static final String TYPE = "dismiss-question";

    @Override
    public String type() {
        return TYPE;
    }
}
