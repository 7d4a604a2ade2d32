package io.ovation.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What moderators may allow or forbid one person in a session, whatever the role and the session say; those who moderate may everything. */
public enum Permission {
    /** To write in the group chat, and to react to messages there. */
    @JsonProperty("chat")
    CHAT,

    /** To ask questions in Q&A. */
    @JsonProperty("ask-questions")
    ASK_QUESTIONS,

    /** To answer polls, quizzes and surveys. */
    @JsonProperty("answer-interactions")
    ANSWER_INTERACTIONS,

    /** To send reactions that float over everybody's screen. */
    @JsonProperty("send-reactions")
    SEND_REACTIONS,

    /** To raise a hand. */
    @JsonProperty("raise-hand")
    RAISE_HAND,

    /** To come onto the stage without being invited. */
    @JsonProperty("join-stage")
    JOIN_STAGE,

    /** To mute others on the stage and to turn their cameras off. */
    @JsonProperty("manage-stage")
    MANAGE_STAGE;

    /** The lower-case name on the wire, for example {@code raise-hand}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The permission of this name. */
    public static Optional<Permission> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.wireName().equals(name))
                .findFirst();
    }
}
