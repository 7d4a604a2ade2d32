package io.ovation.interactions.interaction;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.interactions.AnswerInteraction;
import io.ovation.contracts.interactions.EndInteraction;
import io.ovation.contracts.interactions.HideAnswer;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.interactions.UnhideAnswer;
import io.ovation.interactions.field.Fields;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Folded;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.pace.Flood;
import io.ovation.platform.reaction.ReactionCounter;
import io.ovation.platform.session.Sessions;
import io.ovation.platform.store.StoreErrors;
import io.vertx.core.Future;
import io.vertx.ext.mongo.MongoClient;
import java.util.Optional;

/**
 * The door of interactions. What moderators do goes to the {@link ChannelHost}; what people answer goes to the store, once the same state allows it.
 *
 * <p>All calls come from one thread.
 */
public final class Interactions {
    private final ChannelHost<InteractionState, Ask> host;
    private final Interests interests;
    private final ReactionCounter<InteractionState, Ask> counter;
    private final Answers answers;
    private final AnswerDesk desk;
    private final Reading reading;
    private final Sweep sweep;
    private final Flood answering;
    private final Flood acting;

    public Interactions(
            MongoClient mongo, Journal journal, Sessions sessions, Surroundings around, InteractionLimits limits) {
        Timers timers = around.timers();
        this.answers = new Answers(mongo);
        InteractionRules rules = new InteractionRules(new InteractionLogic(limits), sessions, answers);
        this.interests = around.interests();
        this.host = new ChannelHost<>(rules, journal, interests, timers, around.limits());
        this.counter = new ReactionCounter<>(host, answers, new Tallying(), timers, limits.countMillis());
        rules.whenOpened(counter::opened);
        AnswerReader reader = new AnswerReader(limits.answerCodePoints());
        this.desk = new AnswerDesk(host, answers, new AnswerWriter(answers, counter), reader, timers);
        this.reading = new Reading(answers);
        this.sweep = new Sweep(answers);
        this.answering = new Flood(limits.answers(), timers);
        this.acting = new Flood(limits.actions(), timers);
    }

    /** Answers at this server, and tells gateways from now on where active channels end. */
    public void bind(BusServer server, ChannelBinding binding) {
        binding.bind(
                server,
                InteractionsEndpoints.INTERACTION_CHANNELS,
                host,
                interests,
                (command, caller) -> answered(submit(command, caller)));
        server.on(
                        InteractionsEndpoints.LIST_INTERACTIONS,
                        (asked, call) -> binding.person(call, asked.channel())
                                .compose(caller -> answered(state(asked.channel(), caller)
                                        .map(folded -> InteractionViews.of(folded.state(), caller.role())))))
                .on(
                        InteractionsEndpoints.READ_MY_ANSWERS,
                        (asked, call) -> binding.person(call, asked.channel())
                                .compose(caller -> answered(state(asked.channel(), caller)
                                        .compose(folded -> reading.mine(asked.channel(), caller, folded.state())))))
                .on(
                        InteractionsEndpoints.LIST_ANSWERS,
                        (asked, call) -> binding.person(call, asked.channel())
                                .compose(caller -> answered(state(asked.channel(), caller)
                                        .compose(folded -> reading.list(asked, caller, folded.state())))))
                .on(InteractionsEndpoints.READ_ALL_ANSWERS, (asked, call) -> answered(sweep.page(asked, call)));
        host.announceHeads();
    }

    /** While the store does not answer, people are told to come back; everything here may be done twice. */
    private static <T> Future<T> answered(Future<T> answer) {
        return answer.recover(failure ->
                Future.failedFuture(StoreErrors.isOutcomeUnknown(failure) ? Problems.UNAVAILABLE.failure() : failure));
    }

    private Future<Ack> submit(SubmitCommand command, Caller caller) {
        boolean answer = command.type().equals(AnswerInteraction.TYPE);
        Optional<Problem> tooFast = (answer ? answering : acting).refuses(command.channel(), caller.person());
        if (tooFast.isPresent()) {
            return Future.failedFuture(tooFast.get().failure());
        }
        if (answer) {
            return host.open(command.channel(), caller).compose(open -> desk.submit(command, caller));
        }
        return switch (command.type()) {
            case EndInteraction.TYPE -> end(command, caller);
            case HideAnswer.TYPE -> hide(command, caller, true);
            case UnhideAnswer.TYPE -> hide(command, caller, false);
            default -> host.submit(command, caller);
        };
    }

    /** The store first: whoever lists the answers when they hear of it must find it done. */
    private Future<Ack> hide(SubmitCommand command, Caller caller, boolean hidden) {
        if (!caller.role().moderates()) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        Fields fields = Fields.of(command.body());
        long interaction = fields.seq("interaction");
        String answer = fields.text("answer", CommandReader.KEY);
        fields.check();
        return host.open(command.channel(), caller)
                .compose(open -> answers.hide(command.channel(), interaction, answer, hidden))
                .compose(found ->
                        found ? host.submit(command, caller) : Future.failedFuture(Problems.NOT_FOUND.failure()));
    }

    /** Counted once more afterwards, in case another instance believed for a moment that it was still open. */
    private Future<Ack> end(SubmitCommand command, Caller caller) {
        Fields fields = Fields.of(command.body());
        long interaction = fields.seq("interaction");
        fields.check();
        ChannelId channel = command.channel();
        return desk.ending(channel, interaction, () -> host.submit(command, caller))
                .onSuccess(ended -> counter.changed(channel, interaction));
    }

    private Future<Folded<InteractionState>> state(ChannelId channel, Caller caller) {
        return host.open(channel, caller).compose(allowed -> host.state(channel));
    }
}
