package io.ovation.chat.connection;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.connection.ConnectionProblems;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;

/** Who has private chats: people with a user id, in a session of the event that has them switched on. */
final class Door {
    private final Sessions sessions;

    Door(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Fails with a problem when the caller may not have private chats by way of the session that they are in. */
    Future<Void> enter(ChannelId channel, Caller caller) {
        if (caller.anonymous()) {
            return Future.failedFuture(ConnectionProblems.NEEDS_USER.failure());
        }
        return pass(channel, caller)
                .compose(session -> session.view().modules().privateChat()
                        ? Future.succeededFuture()
                        : Future.failedFuture(ConnectionProblems.PRIVATE_CHAT_OFF.failure()));
    }

    /** The session that the caller is in; fails with a problem when it is none of this event. */
    Future<SessionSettings> pass(ChannelId channel, Caller caller) {
        return sessions.settings(caller)
                .compose(session -> session.opensTo(caller.role())
                                && channel.account().equals(caller.account())
                                && channel.session().equals(session.view().event())
                        ? Future.succeededFuture(session)
                        : Future.failedFuture(Problems.NOT_FOUND.failure()));
    }
}
