package io.ovation.analytics.report;

/** What somebody did. */
enum Deed {
    /** Wrote a message in the group chat. */
    MESSAGE,
    /** Wrote a message that is deleted by now. */
    DELETED_MESSAGE,
    /** Asked a question that opened a thread. */
    THREAD,
    /** Wrote something else in a thread. */
    ENTRY,
    /** Answered an interaction. */
    ANSWER
}
