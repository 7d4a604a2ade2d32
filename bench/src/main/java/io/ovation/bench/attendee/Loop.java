package io.ovation.bench.attendee;

import io.ovation.bench.socket.SocketLoop;
import java.util.concurrent.CompletableFuture;

/** A socket loop and what its people have seen since somebody last asked. */
final class Loop {
    private final SocketLoop sockets;
    private Tally tally = new Tally();

    Loop(String name) {
        sockets = new SocketLoop(name);
    }

    SocketLoop sockets() {
        return sockets;
    }

    /** To be called by the loop's thread only. */
    Tally tally() {
        return tally;
    }

    /** Hands over what was counted and begins anew. */
    CompletableFuture<Tally> take() {
        return sockets.ask(() -> {
            Tally counted = tally;
            tally = new Tally();
            return counted;
        });
    }
}
