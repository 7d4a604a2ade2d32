package io.ovation.gateway.live;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.gateway.admission.Client;
import io.ovation.gateway.admission.Visitor;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A live connection, whatever carries it, as the beat and the drain see it. */
interface Connection {
    /** Whose it is, once that is known. */
    @Nullable
    Caller caller();

    /** Who was let in with it, once that is known. */
    @Nullable
    Visitor visitor();

    /** From where it comes. */
    Client client();

    /** The channels that it follows. */
    Set<ChannelId> channels();

    /** Its person is this now: says what is new of the session and of them, and shows the channels to these eyes. */
    void refreshed(Visitor now, Changes changes);

    /** There is no such session for its person any more, for this reason. */
    void notHere(Problem why);

    /** Its person may no longer read this channel. */
    void lost(ChannelId channel, Problem problem);

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
