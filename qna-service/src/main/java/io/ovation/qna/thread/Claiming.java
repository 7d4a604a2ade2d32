package io.ovation.qna.thread;

import io.ovation.contracts.Problems;
import io.ovation.contracts.qna.EntryKind;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.HandThread;
import io.ovation.contracts.qna.Listing;
import io.ovation.contracts.qna.ModeratorView;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.QuestionView;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadState;
import io.ovation.platform.channel.Decision;

/** Who has a thread. */
final class Claiming {
    private final Turn turn;

    Claiming(Turn turn) {
        this.turn = turn;
    }

    Decision claim(long id) {
        Held thread = moderated(id);
        turn.requireNobodyElseHas(thread);
        return give(thread, turn.moderator(), QnaEvent.THREAD_CLAIMED);
    }

    Decision hand(HandThread hand) {
        Held thread = moderated(hand.thread());
        turn.requireNobodyElseHas(thread);
        String name = turn.room().moderators().get(hand.person());
        if (name == null) {
            throw Problems.INVALID
                    .withError("person", "moderator", "A thread is handed to a moderator who is named in the session.")
                    .failure();
        }
        return give(thread, new ModeratorView(hand.person(), name), QnaEvent.THREAD_HANDED);
    }

    private Decision give(Held thread, ModeratorView owner, QnaEvent event) {
        ThreadHeader header = thread.header();
        ModeratorView now = header.owner();
        if (header.state() == ThreadState.CLAIMED && now != null && now.person().equals(owner.person())) {
            return Decision.unchanged();
        }
        return Draft.of(turn, thread)
                .header(Headers.claimed(header, owner, turn.at()))
                .happened(event);
    }

    /** Any moderator may: its owner may have gone. */
    Decision release(long id) {
        Held thread = moderated(id);
        if (thread.header().state() != ThreadState.CLAIMED) {
            return Decision.unchanged();
        }
        return Draft.of(turn, thread).header(pending(thread.header())).happened(QnaEvent.THREAD_RELEASED);
    }

    static ThreadHeader pending(ThreadHeader header) {
        return Headers.in(ThreadState.PENDING, header, header.waitingSince());
    }

    /** The newest question is open again, so that the thread has something to wait for. */
    Decision reopen(long id) {
        Held thread = moderated(id);
        if (!thread.done()) {
            return Decision.unchanged();
        }
        Draft draft = Draft.of(turn, thread).header(Headers.in(ThreadState.PENDING, thread.header(), turn.at()));
        thread.newest(EntryKind.QUESTION).ifPresent(question -> open(draft, question));
        return draft.happened(QnaEvent.THREAD_REOPENED);
    }

    private void open(Draft draft, EntryView question) {
        Listing listing = question.marks().listing() == Listing.DISMISSED
                ? Listing.PRIVATE
                : question.marks().listing();
        draft.mark(
                question.id(),
                Entries.answered(Entries.listed(question.marks(), listing == null ? Listing.PRIVATE : listing), null));
        QuestionView listed = turn.state().listed().get(question.id());
        if (listed != null) {
            draft.mark(question.id(), Questions.answered(listed.marks(), null));
        }
    }

    private Held moderated(long id) {
        turn.requireModerator();
        return turn.thread(id);
    }
}
