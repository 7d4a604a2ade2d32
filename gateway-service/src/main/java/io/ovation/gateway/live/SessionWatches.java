package io.ovation.gateway.live;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.gateway.admission.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A {@link SessionWatch} for every session that has somebody connected here: whoever is connected is, within two seconds, who stage-service
 * says they are.
 *
 * <p>All calls come from one event loop.
 */
final class SessionWatches {
    private final Map<ChannelId, SessionWatch> watches = new HashMap<>();
    private final Function<ChannelId, SessionWatch> opener;

    /** @param opener makes the watch of a session, named by its channel {@code stage} */
    SessionWatches(Function<ChannelId, SessionWatch> opener) {
        this.opener = opener;
    }

    /** A connection has a person now, or one with a newer token. */
    void entered(Connection connection, Visitor visitor) {
        ChannelId stage = visitor.caller().channel(StageEndpoints.CHANNEL);
        watches.computeIfAbsent(stage, opener).entered(connection);
    }

    /** A connection is gone. */
    void left(Connection connection) {
        Caller caller = connection.caller();
        if (caller == null) {
            return;
        }
        ChannelId stage = caller.channel(StageEndpoints.CHANNEL);
        SessionWatch watch = watches.get(stage);
        if (watch != null && watch.left(connection)) {
            watches.remove(stage);
        }
    }

    /** Asks anew about everybody in a session. */
    void refresh(String account, String session) {
        SessionWatch watch = watches.get(new ChannelId(account, session, StageEndpoints.CHANNEL));
        if (watch != null) {
            watch.refreshAll();
        }
    }

    /** Asks anew about one person, in every session of the account where they are connected. */
    void refreshPerson(String account, String person) {
        watches.forEach((stage, watch) -> {
            if (stage.account().equals(account)) {
                watch.refresh(caller -> caller.person().equals(person));
            }
        });
    }
}
