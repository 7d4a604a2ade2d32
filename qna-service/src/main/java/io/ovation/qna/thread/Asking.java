package io.ovation.qna.thread;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problems;
import io.ovation.contracts.qna.AskQuestion;
import io.ovation.contracts.qna.AskerView;
import io.ovation.contracts.qna.EntryKind;
import io.ovation.contracts.qna.EntryMarks;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.Listing;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.QnaProblems;
import io.ovation.contracts.qna.ReplyToThread;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadState;
import io.ovation.contracts.stage.QnaRules;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an attendee writes: questions, and what they add to their threads. */
final class Asking {
    private final Turn turn;

    Asking(Turn turn) {
        this.turn = turn;
    }

    Decision ask(AskQuestion asked) {
        turn.requireMayAsk();
        QnaRules rules = turn.room().rules();
        Turn.require(!asked.anonymous() || rules.anonymous(), QnaProblems.NOT_ANONYMOUSLY);
        requireFewOpen(rules.openPerAttendee());
        AskerView asker = asker(asked.anonymous());
        Optional<Held> conversation = conversation(asker);
        requireRoom(conversation.isPresent());
        Listing listing = listing(rules);
        EntryMarks marks = new EntryMarks(listing, null, null, 0);
        EntryView question =
                new EntryView(turn.next(), EntryKind.QUESTION, turn.at(), asked.text(), null, null, null, marks);
        Draft draft = conversation.map(this::joining).orElseGet(() -> opening(asker));
        draft.write(question);
        if (listing == Listing.LISTED) {
            draft.list(Questions.of(question, asked.anonymous() ? null : turn.author(), null));
        }
        return draft.happened(QnaEvent.QUESTION_ASKED);
    }

    /** Of the team, nobody is bound by the number. */
    private void requireFewOpen(int allowed) {
        Caller caller = turn.caller();
        long open = turn.state()
                .of(caller.person())
                .mapToLong(thread -> thread.open().size())
                .sum();
        Turn.require(caller.role().team() || open < allowed, QnaProblems.TOO_MANY_OPEN_QUESTIONS);
    }

    private AskerView asker(boolean anonymous) {
        boolean shown = !anonymous || turn.room().rules().namesForTeam();
        return new AskerView(anonymous, shown ? turn.author() : null);
    }

    /** In the mode of one thread, the newest of the same person that shows as much of them: others would tell who is anonymous. */
    private Optional<Held> conversation(AskerView asker) {
        if (turn.room().rules().threads() == QnaRules.Threads.MULTI) {
            return Optional.empty();
        }
        return turn.state()
                .of(turn.caller().person())
                .filter(thread -> thread.header().asker().anonymous() == asker.anonymous())
                .filter(thread -> (thread.header().asker().author() == null) == (asker.author() == null))
                .reduce((older, newer) -> newer);
    }

    private void requireRoom(boolean joins) {
        long open = turn.state().threads().values().stream()
                .filter(thread -> !thread.done())
                .count();
        boolean room =
                (joins || open < turn.bounds().openThreads()) && Leaving.roomForAnEntry(turn.state(), turn.bounds());
        Turn.require(room, QnaProblems.QNA_FULL);
    }

    /** When the list is full, a question waits for a moderator, who can make room. */
    private Listing listing(QnaRules rules) {
        if (rules.visibility() == QnaRules.Listing.PRIVATE) {
            return Listing.PRIVATE;
        }
        boolean full = turn.state().listed().size() >= turn.bounds().listed();
        return rules.approval() || full ? Listing.WAITING : Listing.LISTED;
    }

    private Draft opening(AskerView asker) {
        Instant at = turn.at();
        ThreadHeader header =
                new ThreadHeader(turn.next(), at, asker, ThreadState.PENDING, null, null, at, null, null, turn.next());
        return Draft.opening(turn, turn.caller().person()).header(header);
    }

    private Draft joining(Held thread) {
        return Draft.of(turn, thread).header(waitingAgain(thread));
    }

    /** An ended thread waits again, a claimed one stays with its owner; it has room for one more entry. */
    private ThreadHeader waitingAgain(Held thread) {
        Instant known = thread.header().waitingSince();
        Instant since = known == null ? turn.at() : known;
        ThreadHeader header = thread.done()
                ? Headers.in(ThreadState.PENDING, thread.header(), since)
                : Headers.waiting(thread.header(), since);
        return Headers.from(header, Windows.from(thread, turn.bounds()));
    }

    Decision add(ReplyToThread reply) {
        turn.requireMayAsk();
        Held thread = turn.thread(reply.thread());
        Turn.require(thread.header().state() != ThreadState.DISMISSED, QnaProblems.THREAD_CLOSED);
        Turn.require(Leaving.roomForAnEntry(turn.state(), turn.bounds()), QnaProblems.QNA_FULL);
        EntryView message = new EntryView(
                turn.next(),
                EntryKind.MESSAGE,
                turn.at(),
                reply.text(),
                null,
                answered(thread, reply.replyTo()),
                null,
                new EntryMarks(null, null, null, 0));
        return joining(thread).write(message).happened(QnaEvent.MESSAGE_ADDED);
    }

    /** The entry that is answered, which must be there. */
    static @Nullable Long answered(Held thread, @Nullable Long replyTo) {
        if (replyTo != null
                && thread.entry(replyTo)
                        .filter(entry -> entry.deleted() == null)
                        .isEmpty()) {
            throw Problems.INVALID
                    .withError("replyTo", "exists", "The entry that this answers is not in the thread.")
                    .failure();
        }
        return replyTo;
    }
}
