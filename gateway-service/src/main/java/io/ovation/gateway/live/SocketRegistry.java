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
final class SocketRegistry {
    private final int perPerson;
    private final Set<LiveSocket> all = new LinkedHashSet<>();
    private final Map<String, Deque<LiveSocket>> byPerson = new HashMap<>();

    SocketRegistry(int perPerson) {
        this.perPerson = perPerson;
    }

    void add(LiveSocket socket) {
        all.add(socket);
    }

    /** Notes who the connection belongs to. */
    void authenticated(LiveSocket socket, Caller caller) {
        Deque<LiveSocket> theirs = byPerson.computeIfAbsent(key(caller), fresh -> new ArrayDeque<>(2));
        theirs.addLast(socket);
        if (theirs.size() > perPerson) {
            theirs.removeFirst().close(CloseCode.SUPERSEDED);
        }
    }

    void remove(LiveSocket socket) {
        all.remove(socket);
        Caller caller = socket.caller();
        if (caller != null) {
            byPerson.computeIfPresent(key(caller), (key, theirs) -> {
                theirs.remove(socket);
                return theirs.isEmpty() ? null : theirs;
            });
        }
    }

    int size() {
        return all.size();
    }

    List<LiveSocket> sockets() {
        return new ArrayList<>(all);
    }

    private static String key(Caller caller) {
        return caller.account() + "/" + caller.session() + "/" + caller.person();
    }
}
