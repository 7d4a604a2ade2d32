package io.ovation.chat.connection;

import io.ovation.contracts.Caller;
import io.ovation.contracts.connection.ConnectionCommand;
import io.ovation.contracts.connection.PersonView;
import io.ovation.contracts.connection.PrivateMessage;
import org.jspecify.annotations.Nullable;

/**
 * A command with what its decision needs.
 *
 * @param command what is asked
 * @param caller who asks
 * @param to who is asked for a connection, as the event knows them, or null
 * @param reachable whether the other one has private chat switched on
 * @param pending requests of the caller that wait for an answer
 * @param old the message that it is about, when it has left the window
 */
record Ask(
        ConnectionCommand command,
        Caller caller,
        @Nullable PersonView to,
        boolean reachable,
        long pending,
        @Nullable PrivateMessage old) {}
