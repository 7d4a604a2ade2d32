package io.ovation.qna.thread;

import io.ovation.contracts.qna.AuthorView;
import io.ovation.contracts.qna.BlockedAsker;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.QnaProblems;
import io.ovation.platform.channel.Decision;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps askers from writing, by way of a thread of theirs: a block says no more about who they are than the thread does, and two threads of one
 * person have nothing to do with each other for the team.
 */
final class Blocking {
    private final Turn turn;

    Blocking(Turn turn) {
        this.turn = turn;
    }

    /** That a nameless asker moderates is not told: the block is made and binds no moderator. */
    Decision block(long id) {
        turn.requireModerator();
        Held thread = turn.thread(id);
        AuthorView author = thread.header().asker().author();
        boolean moderator = author != null
                && (thread.askedByModerator() || turn.room().moderators().containsKey(author.person()));
        Turn.require(!moderator, QnaProblems.MODERATOR_NOT_BLOCKABLE);
        if (turn.state().blocked().containsKey(id)) {
            return Decision.unchanged();
        }
        Turn.require(turn.state().blocked().size() < turn.bounds().blocked(), QnaProblems.TOO_MANY_BLOCKED);
        return Draft.of(turn, thread)
                .block(new BlockedAsker(id, author == null ? null : author.name()))
                .happened(QnaEvent.ASKER_BLOCKED);
    }

    Decision unblock(long id) {
        turn.requireModerator();
        QnaState.Block block = turn.state().blocked().get(id);
        if (block == null) {
            return Decision.unchanged();
        }
        SortedMap<Long, QnaState.Block> rest = new TreeMap<>(turn.state().blocked());
        rest.remove(id);
        boolean still = rest.values().stream().anyMatch(each -> each.person().equals(block.person()));
        return Draft.ofTheList(turn).unblock(id, block.person(), still).happened(QnaEvent.ASKER_UNBLOCKED);
    }
}
