package io.ovation.chat.connection;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.connection.ConnectionCommand;
import io.ovation.contracts.connection.ConnectionEndpoints;
import io.ovation.contracts.connection.ConversationId;
import io.ovation.contracts.connection.ConversationView;
import io.ovation.contracts.connection.DeleteMessage;
import io.ovation.contracts.connection.RequestConnection;
import io.ovation.contracts.connection.SendMessage;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.vertx.core.Future;
import java.util.Map;
import java.util.function.Function;

/** What a conversation reads before a decision. Nobody but its two people can tell that it is there. */
final class ConversationRules implements ChannelRules<PairState, Ask> {
    private final PairLogic logic;
    private final CommandReader reader;
    private final Door door;
    private final Known known;
    private Function<ChannelId, Future<PairState>> states = channel -> Future.succeededFuture(PairState.EMPTY);

    ConversationRules(PairLogic logic, CommandReader reader, Door door, Known known) {
        this.logic = logic;
        this.reader = reader;
        this.door = door;
        this.known = known;
    }

    /** Says where the states are. */
    void readsFrom(Function<ChannelId, Future<PairState>> source) {
        states = source;
    }

    @Override
    public ChannelLogic<PairState, Ask> logic() {
        return logic;
    }

    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        return door.enter(channel, caller)
                .compose(entered -> states.apply(channel))
                .compose(state -> state.has(caller.person())
                        ? Future.succeededFuture()
                        : Future.failedFuture(Problems.NOT_FOUND.failure()));
    }

    @Override
    public Future<Ask> prepare(SubmitCommand sent, Caller caller) {
        return door.enter(sent.channel(), caller).compose(entered -> {
            ConnectionCommand command = reader.read(sent);
            return command instanceof RequestConnection request
                    ? request(sent.channel(), request, caller)
                    : states.apply(sent.channel()).compose(state -> inside(sent.channel(), command, caller, state));
        });
    }

    private Future<Ask> request(ChannelId channel, RequestConnection request, Caller caller) {
        String name = ConnectionEndpoints.CONVERSATION + "/" + ConversationId.of(caller.person(), request.person());
        if (request.person().equals(caller.person()) || !channel.name().equals(name)) {
            return Future.failedFuture(Problems.INVALID
                    .withError("person", "conversation", "This conversation is not one with this person.")
                    .failure());
        }
        return known.asked(channel, request, caller);
    }

    private Future<Ask> inside(ChannelId channel, ConnectionCommand command, Caller caller, PairState state) {
        if (!state.has(caller.person())) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        } else if (command instanceof SendMessage) {
            return known.writing(command, caller, state.other(caller.person()).person());
        } else if (command instanceof DeleteMessage delete
                && state.message(delete.message()).isEmpty()) {
            return known.about(channel, command, caller, delete.message());
        }
        return Future.succeededFuture(new Ask(command, caller, null, true, 0, null));
    }

    @Override
    public Map<String, Object> view(PairState state, boolean team) {
        return Json.map(new ConversationView(state.messages(), state.more()));
    }
}
