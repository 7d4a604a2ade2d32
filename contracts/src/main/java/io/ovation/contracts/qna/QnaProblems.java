package io.ovation.contracts.qna;

import io.ovation.contracts.Problem;

/** What Q&A may refuse, besides what any part may. */
public final class QnaProblems {
    public static final Problem MODULE_OFF = Problem.of("module-off", 403, "Q&A is switched off in this session.");
    public static final Problem BLOCKED =
            Problem.of("blocked", 403, "A moderator has blocked you from writing in Q&A.");
    public static final Problem NOT_ANONYMOUSLY =
            Problem.of("not-anonymously", 403, "Nobody may ask without a name in this session.");
    public static final Problem NOT_YOURS =
            Problem.of("not-yours", 403, "Only its author and moderators may delete this.");
    public static final Problem MODERATOR_NOT_BLOCKABLE =
            Problem.of("moderator-not-blockable", 403, "A moderator cannot be blocked.");
    public static final Problem QUESTIONS_PRIVATE = Problem.of(
            "questions-private", 403, "Questions of this session are not listed; publish one with its answer instead.");
    public static final Problem THREAD_CLAIMED =
            Problem.of("thread-claimed", 409, "Another moderator has this thread.");
    public static final Problem BEING_ANSWERED =
            Problem.of("being-answered", 409, "Another moderator is writing an answer.");
    public static final Problem THREAD_CLOSED =
            Problem.of("thread-closed", 409, "This thread has ended; a new question opens a new one.");
    public static final Problem TOO_MANY_OPEN_QUESTIONS =
            Problem.of("too-many-open-questions", 409, "You have as many unanswered questions as one may have.");
    public static final Problem QNA_FULL = Problem.of(
            "qna-full", 409, "As many questions are open as there may be; try again when some are answered.");
    public static final Problem NOT_LISTED = Problem.of("not-listed", 409, "This question is not listed.");
    public static final Problem NO_ANSWER =
            Problem.of("no-answer", 409, "There is no answer yet that could be published.");
    public static final Problem TOO_MANY_LISTED =
            Problem.of("too-many-listed", 409, "As many questions are listed as there may be; unpublish one first.");
    public static final Problem TOO_MANY_PINS =
            Problem.of("too-many-pins", 409, "As many questions are pinned as there may be; unpin one first.");
    public static final Problem TOO_MANY_BLOCKED =
            Problem.of("too-many-blocked", 409, "As many askers are blocked as there may be.");

    private QnaProblems() {}
}
