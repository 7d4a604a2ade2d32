package io.ovation.qna.thread;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.qna.AskQuestion;
import io.ovation.contracts.qna.DeleteEntry;
import io.ovation.contracts.qna.LikeEntry;
import io.ovation.contracts.qna.MyReactions;
import io.ovation.contracts.qna.QnaEndpoints;
import io.ovation.contracts.qna.ReplyToThread;
import io.ovation.contracts.qna.TakeBackUpvote;
import io.ovation.contracts.qna.UnlikeEntry;
import io.ovation.contracts.qna.UpvoteQuestion;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Folded;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.SavedState;
import io.ovation.platform.pace.Flood;
import io.ovation.platform.reaction.ReactionCounter;
import io.ovation.platform.reaction.ReactionDesk;
import io.ovation.platform.reaction.ReactionSets;
import io.ovation.platform.session.Sessions;
import io.ovation.platform.store.StoreErrors;
import io.ovation.platform.text.MessageText;
import io.vertx.core.Future;
import io.vertx.ext.mongo.MongoClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door of Q&A. What becomes an event goes to the {@link ChannelHost}; votes and likes are a set in the store and go there directly, once the
 * same rules have allowed them.
 *
 * <p>All calls come from one thread.
 */
public final class Qna {
    private final QnaLogic logic;
    private final ChannelHost<QnaState, QnaAsk> host;
    private final Interests interests;
    private final Journal journal;
    private final ReactionSets reactions;
    private final ReactionDesk<QnaState> desk;
    private final Releases releases;
    private final ThreadLog log;
    private final Exporting exporting;
    private final Flood texts;
    private final Flood actions;

    public Qna(MongoClient mongo, Journal journal, Sessions sessions, Surroundings around, QnaLimits limits) {
        this.journal = journal;
        Timers timers = around.timers();
        this.interests = around.interests();
        this.reactions = new ReactionSets(mongo, "qna");
        this.log = new ThreadLog(journal);
        this.exporting = new Exporting(journal);
        this.logic = new QnaLogic(limits.bounds());
        CommandReader reader = new CommandReader(new MessageText("text", limits.textCodePoints()));
        QnaChannelRules rules = new QnaChannelRules(logic, reader, sessions, log);
        this.host = new ChannelHost<>(rules, journal, interests, timers, around.limits());
        ReactionCounter<QnaState, QnaAsk> counter =
                new ReactionCounter<>(host, reactions, new CountedEntries(), timers, limits.countMillis());
        this.desk = new ReactionDesk<>(rules::reaction, host, reactions, counter, timers);
        this.releases = new Releases(host, rules, timers);
        rules.whenOpened(channel -> {
            counter.opened(channel);
            releases.opened(channel);
        });
        this.texts = new Flood(limits.texts(), timers);
        this.actions = new Flood(limits.actions(), timers);
    }

    /** Answers at this server, and tells gateways from now on where active channels end. */
    public void bind(BusServer server, ChannelBinding binding) {
        binding.bind(
                server, QnaEndpoints.CHANNELS, host, interests, (command, caller) -> answered(submit(command, caller)));
        server.on(
                        QnaEndpoints.LIST_QUESTIONS,
                        (asked, call) -> binding.person(call, asked.channel())
                                .compose(caller -> answered(state(asked.channel(), caller)
                                        .map(folded -> QnaReads.questions(asked, folded.state())))))
                .on(
                        QnaEndpoints.LIST_THREADS,
                        (asked, call) -> binding.person(call, asked.channel())
                                .compose(caller -> answered(state(asked.channel(), caller)
                                        .map(folded -> QnaReads.threads(asked, caller, folded.state())))))
                .on(
                        QnaEndpoints.READ_THREAD,
                        (asked, call) -> binding.person(call, asked.channel())
                                .compose(caller -> answered(state(asked.channel(), caller)
                                        .compose(folded -> log.page(asked, caller, folded.state())))))
                .on(
                        QnaEndpoints.FIND_SIMILAR,
                        (asked, call) -> binding.person(call, asked.channel())
                                .compose(caller -> answered(state(asked.channel(), caller)
                                        .map(folded -> QnaReads.similar(asked, caller, folded.state())))))
                .on(
                        QnaEndpoints.READ_MY_REACTIONS,
                        (asked, call) -> binding.person(call, asked.channel())
                                .compose(caller -> answered(mine(asked.channel(), caller))))
                .on(
                        QnaEndpoints.READ_EXPORT,
                        (asked, call) -> binding.person(call, asked.channel())
                                .compose(caller -> answered(host.open(asked.channel(), caller)
                                        .compose(open -> exporting.page(asked, caller)))));
        host.announceHeads();
    }

    /** While the store does not answer, people are told to come back; everything here may be done twice. */
    private static <T> Future<T> answered(Future<T> answer) {
        return answer.recover(failure ->
                Future.failedFuture(StoreErrors.isOutcomeUnknown(failure) ? Problems.UNAVAILABLE.failure() : failure));
    }

    /** Decides and stores a command, or sets a vote or like. */
    Future<Ack> submit(SubmitCommand command, Caller caller) {
        boolean text = command.type().equals(AskQuestion.TYPE) || command.type().equals(ReplyToThread.TYPE);
        Optional<Problem> tooFast = (text ? texts : actions).refuses(command.channel(), caller.person());
        if (tooFast.isPresent()) {
            return Future.failedFuture(tooFast.get().failure());
        }
        return switch (command.type()) {
            case UpvoteQuestion.TYPE, TakeBackUpvote.TYPE, LikeEntry.TYPE, UnlikeEntry.TYPE ->
                desk.submit(command, caller);
            case DeleteEntry.TYPE -> host.submit(command, caller).compose(this::savedClean);
            default -> host.submit(command, caller).onSuccess(ack -> releases.opened(ack.channel()));
        };
    }

    /** A saved state may still have the text; the deletion is complete when a newer one has replaced it. */
    private Future<Ack> savedClean(Ack deleted) {
        return host.state(deleted.channel())
                .compose(after ->
                        journal.saveState(deleted.channel(), new SavedState(after.seq(), logic.encode(after.state()))))
                .map(saved -> deleted);
    }

    private Future<MyReactions> mine(ChannelId channel, Caller caller) {
        return state(channel, caller)
                .compose(folded -> reactions.of(
                        channel,
                        caller.person(),
                        new CountedEntries().newest(folded.state()),
                        List.of(Counting.VOTE, Counting.LIKE)))
                .map(found -> new MyReactions(with(found, Counting.VOTE), with(found, Counting.LIKE)));
    }

    private static List<Long> with(Map<Long, List<String>> found, String reaction) {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().contains(reaction))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Future<Folded<QnaState>> state(ChannelId channel, Caller caller) {
        return host.open(channel, caller).compose(allowed -> host.state(channel));
    }
}
