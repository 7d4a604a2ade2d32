package io.ovation.gateway.admission;

import io.ovation.contracts.Caller;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.identity.Principal;
import io.ovation.platform.identity.RequestContext;
import io.ovation.platform.identity.TokenCheck;
import io.vertx.core.Future;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Lets people in: token, then person, then their role in the session as stage-service says. All threads may use it. */
public final class Admission {
    private final TokenCheck tokens;
    private final PersonIds people;
    private final CallerSigner signer;
    private final Bus bus;
    private final Refusals refusals;
    private final Clock clock;

    public Admission(
            TokenCheck tokens, PersonIds people, CallerSigner signer, Bus bus, Refusals refusals, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.signer = signer;
        this.bus = bus;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Who the token speaks for, wherever; fails with a problem, {@code too-fast} when its address offered too many bad ones. */
    public Future<Principal> identify(@Nullable String token, Client client) {
        throw new UnsupportedOperationException();
    }

    /** Lets the token's owner into a session; fails with a problem. A session that is not there and one that is not theirs look alike. */
    public Future<Visitor> admit(@Nullable String token, String session, Client client) {
        throw new UnsupportedOperationException();
    }

    /** Asks stage-service again who an admitted person is now: their role and the session may have changed. */
    public Future<Visitor> refresh(Visitor visitor, Client client) {
        throw new UnsupportedOperationException();
    }

    /** Looks at an admitted person's token again: time passes and tokens are ended. Throws a problem when it no longer counts. */
    public void recheck(Visitor visitor, Client client) {
        tokens.recheck(visitor.principal(), clock.instant(), new RequestContext(client.ip(), client.uri()));
    }

    /** The signed word by which {@code service} will know the caller. */
    public String callerToken(Caller caller, String service) {
        return signer.token(caller, service, clock.instant());
    }

    /** What travels beside a question to {@code service} on behalf of the caller. */
    public CallContext context(Caller caller, String service, Client client) {
        return new CallContext(callerToken(caller, service), client.requestId());
    }
}
