package io.ovation.chat.connection;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.connection.TellPerson;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.vertx.core.Future;
import java.util.Map;

/** The channel {@code private} of an event: everybody who has private chats reads it and finds their own news alone. */
final class NewsRules implements ChannelRules<Nothing, TellPerson> {
    private final NewsLogic logic = new NewsLogic();
    private final Door door;
    private final Participants participants;

    NewsRules(Door door, Participants participants) {
        this.door = door;
        this.participants = participants;
    }

    @Override
    public ChannelLogic<Nothing, TellPerson> logic() {
        return logic;
    }

    /** Whoever opens it is a participant of the event from now on. */
    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        return door.enter(channel, caller).compose(entered -> participants.seen(channel, caller));
    }

    @Override
    public Future<TellPerson> prepare(SubmitCommand command, Caller caller) {
        return Future.failedFuture(Problems.INVALID
                .withError("type", "known", "Commands are for a conversation, not for the list of them.")
                .failure());
    }

    @Override
    public Map<String, Object> view(Nothing state, boolean team) {
        return Map.of();
    }
}
