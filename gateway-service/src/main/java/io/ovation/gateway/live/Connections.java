package io.ovation.gateway.live;

import io.ovation.contracts.Caller;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All live connections of one event loop, and those of each person in a session, of which the oldest gives way to one too many. */
final class Connections {
    private final int perPerson;
    private final Set<Connection> all = new LinkedHashSet<>();
    private final Map<String, Deque<Connection>> byPerson = new HashMap<>();

    Connections(int perPerson) {
        this.perPerson = perPerson;
    }

    void add(Connection connection) {
        all.add(connection);
    }

    /** Notes who the connection belongs to. */
    void authenticated(Connection connection, Caller caller) {
        Deque<Connection> theirs = byPerson.computeIfAbsent(key(caller), fresh -> new ArrayDeque<>(2));
        theirs.addLast(connection);
        if (theirs.size() > perPerson) {
            theirs.removeFirst().close(CloseCode.SUPERSEDED);
        }
    }

    void remove(Connection connection) {
        all.remove(connection);
        Caller caller = connection.caller();
        if (caller != null) {
            byPerson.computeIfPresent(key(caller), (key, theirs) -> {
                theirs.remove(connection);
                return theirs.isEmpty() ? null : theirs;
            });
        }
    }

    int size() {
        return all.size();
    }

    List<Connection> open() {
        return new ArrayList<>(all);
    }

    private static String key(Caller caller) {
        return caller.account() + "/" + caller.session() + "/" + caller.person();
    }
}
