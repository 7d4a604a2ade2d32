package io.ovation.contracts.qna;

/**
 * Asks a question; its seq is its id. In the mode {@code single} it joins the asker's conversation (the anonymous one when it is
 * anonymous), else it opens a thread of its own.
 *
 * @param text 1 to the configured number of code points (500 unless changed)
 * @param anonymous whether nobody but, where the session says so, the team learns who asked
 */
public record AskQuestion(String text, boolean anonymous) implements QnaCommand {
    public static final String TYPE = "ask-question";

    @Override
    public String type() {
        return TYPE;
    }
}
