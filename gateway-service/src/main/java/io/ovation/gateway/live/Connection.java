package io.ovation.gateway.live;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.gateway.admission.Client;
import io.ovation.gateway.admission.Visitor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A live connection, whatever carries it, as the beat and the drain see it. */
interface Connection {
    /** Whose it is, once that is known. */
    @Nullable
    Caller caller();

    /** Who was let in by it, once that is known. */
    @Nullable
    Visitor visitor();

    /** From where it comes. */
    Client client();

    /** True when its token's time is over. */
    boolean expired(Instant now);

    /** Once in a ping interval: tells the heads, and ends what does not answer or does not read. */
    void beat();

    /** Tells the client to connect again, elsewhere, after this time. */
    void drain(long afterMillis);

    /** Ends it. */
    void close(CloseCode code);

    /** Tells the problem with its token, and ends it. */
    void turnOut(Problem problem);
}
