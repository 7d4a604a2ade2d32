package io.ovation.chat.connection;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.connection.ConnectionEndpoints;
import io.ovation.contracts.connection.ConnectionList;
import io.ovation.contracts.connection.DeleteMessage;
import io.ovation.contracts.connection.RequestConnection;
import io.ovation.contracts.connection.TellPerson;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Folded;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Submission;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.SavedState;
import io.ovation.platform.pace.Flood;
import io.ovation.platform.session.Sessions;
import io.ovation.platform.text.MessageText;
import io.vertx.core.Future;
import io.vertx.ext.mongo.MongoClient;
import java.util.Optional;

/**
 * The door of private chat.
 *
 * <p>All calls come from one thread.
 */
public final class Connections {
    private final Door door;
    private final ChannelHost<PairState, Ask> conversations;
    private final ChannelHost<Nothing, TellPerson> news;
    private final PairLogic logic;
    private final Journal journal;
    private final Interests interests;
    private final News telling;
    private final ConnectionLists lists;
    private final Participants participants;
    private final Reports reports;
    private final Finding finding;
    private final Pages pages;
    private final Flood requests;
    private final Flood others;

    /** What private chat stands on: the store, the log of its service, the sessions, the bus, and what is around channels. */
    public record Ground(MongoClient mongo, Journal journal, Sessions sessions, Bus bus, Surroundings around) {}

    public Connections(Ground ground, ConnectionSettings settings) {
        Surroundings around = ground.around();
        this.journal = ground.journal();
        this.interests = around.interests();
        this.door = new Door(ground.sessions());
        this.lists = new ConnectionLists(ground.mongo());
        this.participants = new Participants(ground.mongo(), around.timers());
        this.logic = new PairLogic(settings.pending());
        Choices choices = new Choices(ground.bus());
        ConversationRules rules = new ConversationRules(
                logic,
                new CommandReader(new MessageText("text", settings.messageCodePoints())),
                door,
                new Known(participants, lists, choices, journal));
        this.conversations = new ChannelHost<>(rules, journal, interests, around.timers(), around.limits());
        rules.readsFrom(this::state);
        this.news = new ChannelHost<>(
                new NewsRules(door, participants), journal, interests, around.timers(), around.limits());
        this.reports = new Reports(ground.mongo(), around.timers());
        this.telling =
                new News(new News.Kept(ground.mongo(), lists, reports), ground.bus(), around.timers(), this::state);
        this.finding = new Finding(participants, lists, choices);
        this.pages = new Pages(journal);
        this.requests = new Flood(settings.requests(), around.timers());
        this.others = new Flood(settings.messages(), around.timers());
    }

    /** Opens what it keeps in the store. */
    public Future<Void> open() {
        return Future.all(lists.open(), participants.open(), reports.open()).mapEmpty();
    }

    /** Answers at this server, and tells gateways from now on where active channels end. */
    public void bind(BusServer server, ChannelBinding binding) {
        binding.bind(server, ConnectionEndpoints.CONVERSATION_CHANNELS, conversations, interests, this::submit);
        binding.bind(server, ConnectionEndpoints.NEWS_CHANNELS, news, interests, news::submit);
        server.on(
                        ConnectionEndpoints.LIST_CONNECTIONS,
                        (asked, call) -> entered(binding, call, asked.channel())
                                .compose(caller -> lists.of(asked.channel(), caller.person()))
                                .map(ConnectionList::new))
                .on(
                        ConnectionEndpoints.FIND_PARTICIPANTS,
                        (asked, call) ->
                                entered(binding, call, asked.channel()).compose(caller -> finding.find(asked, caller)))
                .on(
                        ConnectionEndpoints.READ_CONVERSATION,
                        (asked, call) -> binding.person(call, asked.channel())
                                .compose(caller -> conversations.open(asked.channel(), caller))
                                .compose(opened -> conversations.state(asked.channel()))
                                .compose(folded -> pages.before(asked, folded.seq())))
                .on(ConnectionEndpoints.TELL_PERSON, this::told);
        new ReportDesk(reports, door).bind(server, binding);
        conversations.announceHeads();
        news.announceHeads();
        telling.start();
    }

    private Future<Caller> entered(ChannelBinding binding, CallContext call, ChannelId channel) {
        return binding.person(call, channel)
                .compose(caller -> news.open(channel, caller).map(caller));
    }

    private Future<Ack> submit(SubmitCommand command, Caller caller) {
        boolean asks = command.type().equals(RequestConnection.TYPE);
        ChannelId counted = asks
                ? new ChannelId(command.channel().account(), command.channel().session(), ConnectionEndpoints.NEWS)
                : command.channel();
        Optional<Problem> tooFast = (asks ? requests : others).refuses(counted, caller.person());
        if (tooFast.isPresent()) {
            return Future.failedFuture(tooFast.get().failure());
        }
        return telling.expect(command.channel())
                .compose(note -> stored(command, caller).onSuccess(ack -> telling.tell(note)));
    }

    /** A saved state may still have a deleted text; the deletion is complete when a newer one has replaced it. */
    private Future<Ack> stored(SubmitCommand command, Caller caller) {
        Future<Ack> stored = conversations.submit(command, caller);
        return command.type().equals(DeleteMessage.TYPE)
                ? stored.compose(ack -> conversations
                        .state(ack.channel())
                        .compose(after -> journal.saveState(
                                ack.channel(), new SavedState(after.seq(), logic.encode(after.state()))))
                        .map(ack))
                : stored;
    }

    private Future<Nothing> told(TellPerson asked, CallContext call) {
        return call.callerToken().isEmpty()
                ? news.submit(asked.channel(), new Submission<>(asked.clientId(), asked.person(), asked))
                        .map(stored -> Nothing.NOTHING)
                : Future.failedFuture(Problems.FORBIDDEN.failure());
    }

    private Future<PairState> state(ChannelId conversation) {
        return conversations.state(conversation).map(Folded::state);
    }
}
