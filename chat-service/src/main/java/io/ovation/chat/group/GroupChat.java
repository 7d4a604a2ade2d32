package io.ovation.chat.group;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.chat.AddReaction;
import io.ovation.contracts.chat.DeleteMessage;
import io.ovation.contracts.chat.MessagePage;
import io.ovation.contracts.chat.MessageView;
import io.ovation.contracts.chat.Mine;
import io.ovation.contracts.chat.PostMessage;
import io.ovation.contracts.chat.ReadMessage;
import io.ovation.contracts.chat.ReadMessages;
import io.ovation.contracts.chat.ReadMine;
import io.ovation.contracts.chat.RemoveReaction;
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
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The door of group chat, and of the backchannel, which is a group chat that allows less to fewer people. What becomes an event goes to the {@link ChannelHost}; reactions are a set in the store and go there directly,
 * once the same rules have allowed them.
 *
 * <p>All calls come from one thread.
 */
public final class GroupChat {
    private static final long MAX_MINE = 300;

    private final RoomKind kind;
    private final GroupChatLogic logic;
    private final ChannelHost<ChatState, ChatAsk> host;
    private final Interests interests;
    private final Journal journal;
    private final ReactionSets reactions;
    private final ReactionCounter<ChatState, ChatAsk> counter;
    private final ReactionDesk<ChatState> desk;
    private final History history;
    private final Flood posts;
    private final Flood actions;
    private final GroupChatSettings settings;

    /** What a room stands on: the store, the log of its service, the sessions it belongs to, and what is around channels. */
    public record Ground(MongoClient mongo, Journal journal, Sessions sessions, Surroundings around) {}

    public GroupChat(RoomKind kind, Ground ground, GroupChatSettings settings) {
        this.kind = kind;
        Surroundings around = ground.around();
        this.journal = ground.journal();
        this.settings = settings;
        Timers timers = around.timers();
        this.interests = around.interests();
        this.reactions = new ReactionSets(ground.mongo(), "chat");
        this.history = new History(journal, reactions);
        this.logic = new GroupChatLogic(new ChatRules(kind, settings.pins(), settings.blocked()));
        CommandReader reader =
                new CommandReader(new MessageText("text", settings.messageCodePoints()), settings.reactions());
        GroupChatRules rules = new GroupChatRules(kind, logic, reader, ground.sessions(), history);
        this.host = new ChannelHost<>(rules, journal, interests, timers, around.limits());
        this.counter = new ReactionCounter<>(host, reactions, new CountedMessages(), timers, settings.countMillis());
        this.desk = new ReactionDesk<>(rules::reaction, host, reactions, counter, timers);
        rules.whenOpened(counter::opened);
        this.posts = new Flood(settings.posts(), timers);
        this.actions = new Flood(settings.actions(), timers);
    }

    /** Answers at this server, and tells gateways from now on where active channels end. */
    public void bind(BusServer server, ChannelBinding binding) {
        binding.bind(
                server,
                kind.endpoints().channels(),
                host,
                interests,
                (command, caller) -> answered(submit(command, caller)));
        server.on(
                        kind.endpoints().page(),
                        (asked, call) -> binding.person(call, asked.channel())
                                .compose(caller -> answered(messages(asked, caller))))
                .on(
                        kind.endpoints().one(),
                        (asked, call) -> binding.person(call, asked.channel())
                                .compose(caller -> answered(message(asked, caller))))
                .on(
                        kind.endpoints().mine(),
                        (asked, call) ->
                                binding.person(call, asked.channel()).compose(caller -> answered(mine(asked, caller))));
        host.announceHeads();
    }

    /** While the store does not answer, people are told to come back; everything here may be done twice. */
    private static <T> Future<T> answered(Future<T> answer) {
        return answer.recover(failure ->
                Future.failedFuture(StoreErrors.isOutcomeUnknown(failure) ? Problems.UNAVAILABLE.failure() : failure));
    }

    /** Decides and stores a command, or sets a reaction. */
    Future<Ack> submit(SubmitCommand command, Caller caller) {
        if (!kind.admits(caller)) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        Flood flood = command.type().equals(PostMessage.TYPE) ? posts : actions;
        Optional<Problem> tooFast = flood.refuses(command.channel(), caller.person());
        if (tooFast.isPresent()) {
            return Future.failedFuture(tooFast.get().failure());
        }
        return switch (command.type()) {
            case AddReaction.TYPE, RemoveReaction.TYPE -> desk.submit(command, caller);
            case DeleteMessage.TYPE -> host.submit(command, caller).compose(this::savedClean);
            default -> host.submit(command, caller);
        };
    }

    /** A saved state may still have the text; the deletion is complete when a newer one has replaced it. */
    private Future<Ack> savedClean(Ack deleted) {
        return host.state(deleted.channel())
                .compose(after ->
                        journal.saveState(deleted.channel(), new SavedState(after.seq(), logic.encode(after.state()))))
                .map(saved -> deleted);
    }

    Future<MessagePage> messages(ReadMessages asked, Caller caller) {
        return state(asked.channel(), caller).compose(folded -> history.page(asked, folded));
    }

    Future<MessageView> message(ReadMessage asked, Caller caller) {
        return state(asked.channel(), caller)
                .compose(folded -> history.one(asked.channel(), Math.max(1, asked.message()), folded.state()));
    }

    Future<Mine> mine(ReadMine asked, Caller caller) {
        return state(asked.channel(), caller).compose(folded -> {
            boolean blocked =
                    folded.state().blocks(caller.person()) && !caller.role().moderates();
            return reactions
                    .of(asked.channel(), caller.person(), messages(asked, folded), settings.reactions())
                    .map(found -> new Mine(blocked, found));
        });
    }

    private static List<Long> messages(ReadMine asked, Folded<ChatState> folded) {
        Long from = asked.from();
        if (from == null) {
            return ChatViews.newest(folded.state()).map(ChatMessage::seq).toList();
        }
        long first = Math.max(1, from);
        long last = asked.to() == null ? folded.seq() : Math.min(asked.to(), folded.seq());
        return LongStream.rangeClosed(first, Math.min(last, first + MAX_MINE - 1))
                .boxed()
                .toList();
    }

    private Future<Folded<ChatState>> state(ChannelId channel, Caller caller) {
        return host.open(channel, caller).compose(allowed -> host.state(channel));
    }
}
