package io.ovation.chat.connection;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.connection.ConnectionCommand;
import io.ovation.contracts.connection.ConnectionProblems;
import io.ovation.contracts.connection.MessageSent;
import io.ovation.contracts.connection.RequestConnection;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.Row;
import io.vertx.core.Future;
import java.util.List;

/** What is known besides the conversation itself: who is in the event, what people chose for themselves, and old messages. */
final class Known {
    private final Participants participants;
    private final ConnectionLists lists;
    private final Choices choices;
    private final Journal journal;

    Known(Participants participants, ConnectionLists lists, Choices choices, Journal journal) {
        this.participants = participants;
        this.lists = lists;
        this.choices = choices;
        this.journal = journal;
    }

    /** For a request: whom, whether they want any, and how many of the caller's wait already. */
    Future<Ask> asked(ChannelId channel, RequestConnection request, Caller caller) {
        return reachable(caller, request.person())
                .compose(reachable -> participants
                        .one(channel, request.person())
                        .compose(to -> lists.pending(channel, caller.person())
                                .map(pending -> new Ask(request, caller, to.orElse(null), reachable, pending, null))));
    }

    /** For a message: whether the other one wants any. */
    Future<Ask> writing(ConnectionCommand command, Caller caller, String other) {
        return reachable(caller, other).map(reachable -> new Ask(command, caller, null, reachable, 0, null));
    }

    /** For a message that has left the window: as it stands in the log. */
    Future<Ask> about(ChannelId channel, ConnectionCommand command, Caller caller, long message) {
        return journal.read(channel, message - 1, 1)
                .map(rows -> rows.stream()
                        .map(Row::event)
                        .filter(event -> event.type().equals(MessageSent.TYPE))
                        .map(Folding::message)
                        .findFirst()
                        .orElse(null))
                .map(old -> new Ask(command, caller, null, true, 0, old));
    }

    /** Fails when the caller has switched private chat off; false when the other one has. */
    private Future<Boolean> reachable(Caller caller, String other) {
        return choices.of(caller.account(), List.of(caller.person(), other))
                .compose(chosen -> chosen.of(caller.person()).privateChat()
                        ? Future.succeededFuture(chosen.of(other).privateChat())
                        : Future.failedFuture(ConnectionProblems.YOURS_OFF.failure()));
    }
}
