package io.ovation.contracts.qna;

import org.jspecify.annotations.Nullable;

/**
 * Lists a question with an answer that was given privately; moderators only. The event holds all of both, for everyone.
 *
 * @param question its id
 * @param answer id of the team's answer, or null for the newest in the thread
 * @param nameless whether it is listed without its asker's name, as every anonymous question is
 */
public record PublishAnswer(long question, @Nullable Long answer, boolean nameless) implements QnaCommand {
    public static final String TYPE = "publish-answer";

    @Override
    public String type() {
        return TYPE;
    }
}
