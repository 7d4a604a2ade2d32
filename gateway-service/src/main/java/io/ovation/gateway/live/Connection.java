package io.ovation.gateway.live;

import io.ovation.contracts.Caller;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A live connection, whatever carries it, as the beat and the drain see it. */
interface Connection {
    /** Whose it is, once that is known. */
    @Nullable
    Caller caller();

    /** Looks again who this is: role, settings, consent and session may have changed. */
    void refresh();

    /** True when its token's time is over. */
    boolean expired(Instant now);

    /** Once in a ping interval: tells the heads, and ends what does not answer or does not read. */
    void beat();

    /** Tells the client to connect again, elsewhere, after this time. */
    void drain(long afterMillis);

    /** Ends it. */
    void close(CloseCode code);
}
