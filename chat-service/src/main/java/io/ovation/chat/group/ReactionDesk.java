package io.ovation.chat.group;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.chat.AddReaction;
import io.ovation.contracts.chat.ReactionCommand;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Folded;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.reaction.ReactionCounter;
import io.ovation.platform.reaction.ReactionSets;
import io.vertx.core.Future;
import java.util.Optional;

/** Takes reactions: the rules of the chat allow them, the store holds them, the counter tells the totals. They are no events themselves. */
final class ReactionDesk {
    private final GroupChatRules rules;
    private final GroupChatLogic logic;
    private final ChannelHost<ChatState, ChatAsk> host;
    private final ReactionSets reactions;
    private final ReactionCounter<ChatState, ChatAsk> counter;
    private final Timers timers;

    ReactionDesk(
            GroupChatRules rules,
            GroupChatLogic logic,
            ChannelHost<ChatState, ChatAsk> host,
            ReactionSets reactions,
            ReactionCounter<ChatState, ChatAsk> counter,
            Timers timers) {
        this.rules = rules;
        this.logic = logic;
        this.host = host;
        this.reactions = reactions;
        this.counter = counter;
        this.timers = timers;
    }

    /** Done once the store has it; the seq is the channel's head, and a repeat is a reaction that was there already. */
    Future<Ack> submit(SubmitCommand sent, Caller caller) {
        return rules.read(sent, caller)
                .compose(ask -> host.state(sent.channel()).compose(folded -> allowed(ask, folded)))
                .compose(allowed -> write(sent.channel(), allowed).map(changed -> {
                    return new Ack(sent.clientId(), sent.channel(), allowed.head(), timers.now(), !changed);
                }));
    }

    private record Allowed(ReactionCommand command, String person, long head) {}

    private Future<Allowed> allowed(ChatAsk.ByPerson ask, Folded<ChatState> folded) {
        ReactionCommand command = (ReactionCommand) ask.command();
        Optional<Problem> refusal = logic.refusesReaction(folded.state(), ask, command.message(), timers.now());
        return refusal.map(problem -> Future.<Allowed>failedFuture(problem.failure()))
                .orElseGet(() ->
                        Future.succeededFuture(new Allowed(command, ask.caller().person(), folded.seq())));
    }

    private Future<Boolean> write(ChannelId channel, Allowed allowed) {
        ReactionCommand command = allowed.command();
        Future<Boolean> written = command instanceof AddReaction
                ? reactions.add(channel, command.message(), allowed.person(), command.reaction())
                : reactions.remove(channel, command.message(), allowed.person(), command.reaction());
        return written.onSuccess(changed -> {
            if (changed) {
                counter.changed(channel, command.message());
            }
        });
    }
}
