package io.ovation.platform.reaction;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Folded;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Takes reactions: the channel's rules allow them, the store holds them once for each person, the counter tells the totals. They are no events
 * themselves.
 *
 * @param <S> the channel's state
 */
public final class ReactionDesk<S> {
    private final BiFunction<SubmitCommand, Caller, Future<Wish<S>>> reader;
    private final ChannelHost<S, ?> host;
    private final ReactionSets reactions;
    private final ReactionCounter<S, ?> counter;
    private final Timers timers;

    public ReactionDesk(
            BiFunction<SubmitCommand, Caller, Future<Wish<S>>> reader,
            ChannelHost<S, ?> host,
            ReactionSets reactions,
            ReactionCounter<S, ?> counter,
            Timers timers) {
        this.reader = reader;
        this.host = host;
        this.reactions = reactions;
        this.counter = counter;
        this.timers = timers;
    }

    /** Done once the store has it; the seq is the channel's head, and a repeat is a reaction that was there already. */
    public Future<Ack> submit(SubmitCommand sent, Caller caller) {
        return reader.apply(sent, caller)
                .compose(wish -> host.state(sent.channel())
                        .compose(folded -> allowed(wish, folded))
                        .compose(head -> write(sent.channel(), caller.person(), wish)
                                .map(changed ->
                                        new Ack(sent.clientId(), sent.channel(), head, timers.now(), !changed))));
    }

    /** The channel's head, when nothing speaks against it. */
    private Future<Long> allowed(Wish<S> wish, Folded<S> folded) {
        Optional<Problem> refusal = wish.rule().refuses(folded.state(), timers.now());
        return refusal.map(problem -> Future.<Long>failedFuture(problem.failure()))
                .orElseGet(() -> Future.succeededFuture(folded.seq()));
    }

    private Future<Boolean> write(ChannelId channel, String person, Wish<S> wish) {
        Future<Boolean> written = wish.given()
                ? reactions.add(channel, wish.about(), person, wish.reaction())
                : reactions.remove(channel, wish.about(), person, wish.reaction());
        return written.onSuccess(changed -> {
            if (changed) {
                counter.changed(channel, wish.about());
            }
        });
    }
}
