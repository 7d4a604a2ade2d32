package io.ovation.qna.thread;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.qna.LikeEntry;
import io.ovation.contracts.qna.ReactionCommand;
import io.ovation.contracts.qna.TakeBackUpvote;
import io.ovation.contracts.qna.UpvoteQuestion;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Folded;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.reaction.ReactionCounter;
import io.ovation.platform.reaction.ReactionSets;
import io.vertx.core.Future;
import java.util.Optional;

/** Takes votes and likes: the rules allow them, the store holds them once for each person, the counter tells the totals. */
final class ReactionDesk {
    private final QnaChannelRules rules;
    private final QnaLogic logic;
    private final ChannelHost<QnaState, QnaAsk> host;
    private final ReactionSets reactions;
    private final ReactionCounter<QnaState, QnaAsk> counter;
    private final Timers timers;

    ReactionDesk(
            QnaChannelRules rules,
            QnaLogic logic,
            ChannelHost<QnaState, QnaAsk> host,
            ReactionSets reactions,
            ReactionCounter<QnaState, QnaAsk> counter,
            Timers timers) {
        this.rules = rules;
        this.logic = logic;
        this.host = host;
        this.reactions = reactions;
        this.counter = counter;
        this.timers = timers;
    }

    /** Done once the store has it; the seq is the channel's head, and a repeat is one that was there already. */
    Future<Ack> submit(SubmitCommand sent, Caller caller) {
        return rules.read(sent, caller)
                .compose(ask -> host.state(sent.channel()).compose(folded -> allowed(ask, folded)))
                .compose(allowed -> write(sent.channel(), allowed)
                        .map(changed ->
                                new Ack(sent.clientId(), sent.channel(), allowed.head(), timers.now(), !changed)));
    }

    private record Allowed(ReactionCommand command, String person, long head) {}

    private Future<Allowed> allowed(QnaAsk.ByPerson ask, Folded<QnaState> folded) {
        ReactionCommand command = (ReactionCommand) ask.command();
        Optional<Problem> refusal = logic.refusesReaction(folded.state(), ask, command, timers.now());
        return refusal.map(problem -> Future.<Allowed>failedFuture(problem.failure()))
                .orElseGet(() ->
                        Future.succeededFuture(new Allowed(command, ask.caller().person(), folded.seq())));
    }

    private Future<Boolean> write(ChannelId channel, Allowed allowed) {
        ReactionCommand command = allowed.command();
        boolean vote = command instanceof UpvoteQuestion || command instanceof TakeBackUpvote;
        boolean gives = command instanceof UpvoteQuestion || command instanceof LikeEntry;
        String reaction = vote ? Counting.VOTE : Counting.LIKE;
        Future<Boolean> written = gives
                ? reactions.add(channel, command.entry(), allowed.person(), reaction)
                : reactions.remove(channel, command.entry(), allowed.person(), reaction);
        return written.onSuccess(changed -> {
            if (changed) {
                counter.changed(channel, command.entry());
            }
        });
    }
}
