package io.ovation.qna.thread;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Permission;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.qna.AuthorView;
import io.ovation.contracts.qna.ModeratorView;
import io.ovation.contracts.qna.QnaProblems;
import java.time.Instant;

/** One person's turn: who asks, in which state, at what time; and the questions that every decision asks. */
record Turn(Bounds bounds, QnaState state, Room room, Caller caller, Instant at) {

    static void require(boolean fulfilled, Problem otherwise) {
        if (!fulfilled) {
            throw otherwise.failure();
        }
    }

    /** The seq of the event that this comes to. */
    long next() {
        return state.head() + 1;
    }

    boolean moderates() {
        return caller.role().moderates();
    }

    ModeratorView moderator() {
        return new ModeratorView(caller.person(), caller.name());
    }

    AuthorView author() {
        return new AuthorView(caller.person(), caller.name(), caller.role());
    }

    void requireModerator() {
        require(moderates(), Problems.FORBIDDEN);
    }

    void requireMayAsk() {
        requireNotBlocked();
        require(caller.may(Permission.ASK_QUESTIONS, true), Problems.NOT_PERMITTED);
    }

    /** Somebody who moderates by now is bound by no block of before. */
    void requireNotBlocked() {
        require(moderates() || !state.blocks(caller.person()), QnaProblems.BLOCKED);
    }

    /** A thread of the caller, or any for moderators; one of somebody else looks like none. */
    Held thread(long id) {
        return state.thread(id)
                .filter(thread -> moderates() || thread.person().equals(caller.person()))
                .orElseThrow(() -> gone(id).failure());
    }

    /** A question in memory, for moderators. */
    QnaState.Place question(long id) {
        requireModerator();
        QnaState.Place place = state.entry(id).orElseThrow(() -> gone(id).failure());
        require(place.entry().text() != null && Entries.isQuestion(place.entry()), Problems.NOT_FOUND);
        return place;
    }

    /** What is not in memory may have left it, which only the team is told. */
    Problem gone(long id) {
        return moderates() && id <= state.head() ? QnaProblems.THREAD_CLOSED : Problems.NOT_FOUND;
    }

    /** Refuses what is for the owner of a claimed thread. */
    void requireNobodyElseHas(Held thread) {
        ModeratorView owner = thread.header().owner();
        if (thread.claimedByAnother(caller.person()) && owner != null) {
            throw QnaProblems.THREAD_CLAIMED
                    .withDetail(
                            owner.name() + " has it since " + thread.header().since() + ".")
                    .failure();
        }
    }
}
