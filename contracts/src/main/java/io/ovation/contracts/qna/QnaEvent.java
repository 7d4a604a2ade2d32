package io.ovation.contracts.qna;

import java.util.Locale;

/** What happened in Q&A, by its name in {@code ChannelEvent}; the body of each is a {@link QnaChange}. */
public enum QnaEvent {
    /** A question was asked; listed at once where the session says so. */
    QUESTION_ASKED,

    /** Its asker added something to a thread. */
    MESSAGE_ADDED,

    /** A moderator answered, and has the thread now; publicly or not. */
    ANSWER_POSTED,

    /** A moderator took a thread. */
    THREAD_CLAIMED,

    /** A thread waits again, sent back by a moderator or because its owner was silent too long. */
    THREAD_RELEASED,

    /** A thread was given to another moderator. */
    THREAD_HANDED,

    /** A moderator began to write an answer. */
    ANSWERING_STARTED,

    /** A moderator read a thread for the first time. */
    THREAD_SEEN,

    /** A question is listed now. */
    QUESTION_APPROVED,

    /** A question was declined. */
    QUESTION_DISMISSED,

    /** A question is listed with its answer; holds all of both for everyone, so that other channels can follow. */
    ANSWER_PUBLISHED,

    /** A question is no longer listed. */
    QUESTION_UNPUBLISHED,

    /** A question was answered on stage. */
    QUESTION_ANSWERED_LIVE,

    /** A thread is answered. */
    THREAD_ANSWERED,

    /** A thread waits again after it had ended. */
    THREAD_REOPENED,

    /** Something was deleted; its row and every copy of its text are redacted. */
    ENTRY_DELETED,

    /** A listed question is at the top. */
    QUESTION_PINNED,

    /** A question is no longer at the top. */
    QUESTION_UNPINNED,

    /** The asker of a thread may not write any more. */
    ASKER_BLOCKED,

    /** A block ended. */
    ASKER_UNBLOCKED,

    /** Votes and likes were counted. */
    TOTALS_COUNTED;

    private final String type = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The past-tense kebab-case name on the wire. */
    public String type() {
        return type;
    }
}
