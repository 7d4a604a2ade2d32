package io.ovation.contracts.interactions;

/** Answers an interaction, or changes one's answer. It becomes no event: the store holds one answer for each person. */
public final class AnswerInteraction {
    public static final String TYPE = "answer-interaction";

    private AnswerInteraction() {}
}
