package io.ovation.qna.thread;

import io.ovation.contracts.ProblemException;
import io.ovation.contracts.qna.ApproveQuestion;
import io.ovation.contracts.qna.AskQuestion;
import io.ovation.contracts.qna.BlockAsker;
import io.ovation.contracts.qna.ClaimThread;
import io.ovation.contracts.qna.DeleteEntry;
import io.ovation.contracts.qna.DismissQuestion;
import io.ovation.contracts.qna.HandThread;
import io.ovation.contracts.qna.MarkAnswered;
import io.ovation.contracts.qna.MarkAnsweredLive;
import io.ovation.contracts.qna.PinQuestion;
import io.ovation.contracts.qna.PublishAnswer;
import io.ovation.contracts.qna.QnaCommand;
import io.ovation.contracts.qna.QnaProblems;
import io.ovation.contracts.qna.ReleaseThread;
import io.ovation.contracts.qna.ReopenThread;
import io.ovation.contracts.qna.ReplyToThread;
import io.ovation.contracts.qna.SeeThread;
import io.ovation.contracts.qna.StartAnswering;
import io.ovation.contracts.qna.UnblockAsker;
import io.ovation.contracts.qna.UnpinQuestion;
import io.ovation.contracts.qna.UnpublishQuestion;
import io.ovation.platform.channel.Decision;
import org.jspecify.annotations.Nullable;

/** One person's command in one state: finds who decides it. */
final class Deciding {
    private final Turn turn;

    Deciding(Turn turn) {
        this.turn = turn;
    }

    Decision decide(QnaAsk.ByPerson ask) {
        try {
            Turn.require(turn.room().on(), QnaProblems.MODULE_OFF);
            Decision decision = written(ask);
            if (decision == null) {
                decision = about(ask.command());
            }
            if (decision == null) {
                throw new IllegalArgumentException("votes and likes are no events: " + ask.command());
            }
            return decision;
        } catch (ProblemException refusal) {
            return Decision.refused(refusal.problem());
        }
    }

    private @Nullable Decision written(QnaAsk.ByPerson ask) {
        if (ask.command() instanceof AskQuestion asked) {
            return new Asking(turn).ask(asked);
        } else if (ask.command() instanceof ReplyToThread reply) {
            return reply(reply);
        } else if (ask.command() instanceof DeleteEntry delete) {
            return new Deleting(turn).delete(delete.entry(), ask.old());
        }
        return null;
    }

    /** In a thread of their own, moderators are askers too. */
    private Decision reply(ReplyToThread reply) {
        boolean own = turn.thread(reply.thread()).person().equals(turn.caller().person());
        return own && !reply.publicly() ? new Asking(turn).add(reply) : answer(reply);
    }

    private Decision answer(ReplyToThread reply) {
        turn.requireModerator();
        return new Answering(turn).answer(reply);
    }

    private @Nullable Decision about(QnaCommand command) {
        Decision decision = aboutThread(command);
        return decision == null ? aboutQuestion(command) : decision;
    }

    private @Nullable Decision aboutThread(QnaCommand command) {
        if (command instanceof ClaimThread claim) {
            return new Claiming(turn).claim(claim.thread());
        } else if (command instanceof ReleaseThread release) {
            return new Claiming(turn).release(release.thread());
        } else if (command instanceof HandThread hand) {
            return new Claiming(turn).hand(hand);
        } else if (command instanceof ReopenThread reopen) {
            return new Claiming(turn).reopen(reopen.thread());
        } else if (command instanceof StartAnswering start) {
            return new Answering(turn).start(start.thread());
        } else if (command instanceof SeeThread see) {
            return new Answering(turn).see(see.thread());
        } else if (command instanceof MarkAnswered answered) {
            return new Answering(turn).markAnswered(answered.thread());
        } else if (command instanceof BlockAsker block) {
            return new Blocking(turn).block(block.thread());
        }
        return command instanceof UnblockAsker unblock ? new Blocking(turn).unblock(unblock.thread()) : null;
    }

    private @Nullable Decision aboutQuestion(QnaCommand command) {
        Listings listings = new Listings(turn);
        if (command instanceof ApproveQuestion approve) {
            return listings.approve(approve.question());
        } else if (command instanceof DismissQuestion dismiss) {
            return listings.dismiss(dismiss);
        } else if (command instanceof PublishAnswer publish) {
            return listings.publish(publish);
        } else if (command instanceof UnpublishQuestion unpublish) {
            return listings.unpublish(unpublish.question());
        } else if (command instanceof MarkAnsweredLive live) {
            return listings.markAnsweredLive(live.question());
        } else if (command instanceof PinQuestion pin) {
            return listings.pin(pin.question());
        }
        return command instanceof UnpinQuestion unpin ? listings.unpin(unpin.question()) : null;
    }
}
