package io.ovation.qna.thread;

import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.qna.QnaProblems;
import io.ovation.contracts.qna.ReactionCommand;
import io.ovation.contracts.qna.TakeBackUpvote;
import io.ovation.contracts.qna.UpvoteQuestion;
import java.util.Optional;

/** Whether somebody may vote for something or like it; neither is an event of its own. */
final class Reacting {
    private final Turn turn;

    Reacting(Turn turn) {
        this.turn = turn;
    }

    Optional<Problem> refuses(ReactionCommand command) {
        try {
            Turn.require(turn.room().on(), QnaProblems.MODULE_OFF);
            turn.requireNotBlocked();
            boolean vote = command instanceof UpvoteQuestion || command instanceof TakeBackUpvote;
            Turn.require(sees(command.entry()), Problems.NOT_FOUND);
            Turn.require(!vote || turn.state().listed().containsKey(command.entry()), QnaProblems.NOT_LISTED);
            return Optional.empty();
        } catch (ProblemException refusal) {
            return Optional.of(refusal.problem());
        }
    }

    private boolean sees(long id) {
        if (turn.state().listing(id).isPresent()) {
            return true;
        }
        return turn.state()
                .entry(id)
                .filter(place -> place.entry().deleted() == null)
                .filter(place -> turn.caller().role().team()
                        || place.thread().person().equals(turn.caller().person()))
                .isPresent();
    }
}
