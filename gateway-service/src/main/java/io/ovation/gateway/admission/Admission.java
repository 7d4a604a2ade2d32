package io.ovation.gateway.admission;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.ResolveVisitor;
import io.ovation.contracts.stage.ResolveVisitors;
import io.ovation.contracts.stage.ResolvedVisitors;
import io.ovation.contracts.stage.ResolvedVisitors.Standing;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.DisplayName;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.identity.Principal;
import io.ovation.platform.identity.RequestContext;
import io.ovation.platform.identity.TokenCheck;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets people in: token, then person, then their role in the session as stage-service says. All threads may use it. */
public final class Admission {
    /** Stands for the session of a caller who is in none, for example while listing sessions. */
    public static final String NO_SESSION = "-";

    private static final Pattern SESSION = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final TokenCheck tokens;
    private final PersonIds people;
    private final CallerSigner signer;
    private final Bus bus;
    private final Pace pace;
    private final Clock clock;

    public Admission(TokenCheck tokens, PersonIds people, CallerSigner signer, Bus bus, Pace pace, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.signer = signer;
        this.bus = bus;
        this.pace = pace;
        this.clock = clock;
    }

    /** Who the token speaks for, wherever; fails with a problem, {@code too-fast} when its address offered too many bad ones. */
    public Future<Principal> identify(@Nullable String token, Client client) {
        try {
            return Future.succeededFuture(tokens.verify(token, clock.instant(), place(client)));
        } catch (ProblemException refusal) {
            return refused(refusal, client);
        }
    }

    /** A good token always counts, whatever its neighbours offered: thousands may share an address. */
    private Future<Principal> refused(ProblemException refusal, Client client) {
        try {
            pace.tokenRefused(client.ip());
            return Future.failedFuture(refusal);
        } catch (ProblemException tooFast) {
            return Future.failedFuture(tooFast);
        }
    }

    /** Lets the token's owner into a session; fails with a problem. A session that is not there and one that is not theirs look alike. */
    public Future<Visitor> admit(@Nullable String token, String session, Client client) {
        return identify(token, client).compose(principal -> admit(principal, session, client));
    }

    /** Lets somebody whose token is verified into a session, unless the token is ended meanwhile. */
    public Future<Visitor> admit(Principal principal, String session, Client client) {
        if (!SESSION.matcher(session).matches() || !principal.fits(session)) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        return bus.askOwner(
                        StageEndpoints.RESOLVE_VISITOR,
                        new ChannelId(principal.account(), session, StageEndpoints.CHANNEL).toString(),
                        question(principal, session),
                        gatewayContext(principal.account(), session, StageEndpoints.SERVICE, client.requestId()))
                .map(answer -> {
                    tokens.recheck(principal, clock.instant(), place(client));
                    return visitor(
                            principal,
                            new Standing(
                                    answer.role(),
                                    answer.name(),
                                    answer.settings(),
                                    answer.consentNeeded(),
                                    answer.permissions(),
                                    false),
                            answer.session());
                });
    }

    /**
     * Asks stage-service again, in one question, who people are now that were let into one session: their roles and the session may have
     * changed.
     *
     * @param visitors 1 to {@link SessionLimits#VISITORS}, all in the same session
     * @return in the same order; null stands for somebody for whom there is no such session any more
     */
    public Future<List<@Nullable Visitor>> refresh(List<Visitor> visitors, String requestId) {
        Caller one = visitors.get(0).caller();
        List<ResolveVisitor> questions = visitors.stream()
                .map(visitor -> question(visitor.principal(), one.session()))
                .toList();
        return bus.askOwner(
                        StageEndpoints.RESOLVE_VISITORS,
                        one.channel(StageEndpoints.CHANNEL).toString(),
                        new ResolveVisitors(one.account(), one.session(), questions),
                        gatewayContext(one.account(), one.session(), StageEndpoints.SERVICE, requestId))
                .map(answer -> now(visitors, answer));
    }

    private List<@Nullable Visitor> now(List<Visitor> visitors, ResolvedVisitors answer) {
        List<@Nullable Visitor> now = new ArrayList<>(visitors.size());
        for (int place = 0; place < visitors.size(); place++) {
            Standing standing = answer.visitors().get(place);
            Principal principal = visitors.get(place).principal();
            now.add(standing == null ? null : visitor(principal, standing, answer.session()));
        }
        return now;
    }

    /** Looks at an admitted person's token again: time passes and tokens are ended. Throws a problem when it no longer counts. */
    public void recheck(Visitor visitor, Client client) {
        tokens.recheck(visitor.principal(), clock.instant(), place(client));
    }

    /** Somebody in no session: an admin of the account, else an attendee. */
    public Caller outsideSessions(Principal principal) {
        Role role = principal.type() == Principal.Type.ADMIN ? Role.ADMIN : Role.ATTENDEE;
        return new Caller(
                principal.account(),
                NO_SESSION,
                person(principal),
                DisplayName.of(principal),
                role,
                principal.anonymous(),
                0,
                null);
    }

    /** The id by which others see a user of an account. */
    public String personOf(String account, String user) {
        return people.of(account, user);
    }

    /** The signed word by which {@code service} will know the caller. */
    public String callerToken(Caller caller, String service) {
        return signer.token(caller, service, clock.instant());
    }

    /** What travels beside a question to {@code service} on behalf of the caller. */
    public CallContext context(Caller caller, String service, Client client) {
        return new CallContext(callerToken(caller, service), client.requestId());
    }

    /** What travels beside a question that the gateway asks for itself; signed once for a session, not for each person in it. */
    public CallContext gatewayContext(String account, String session, String service, String requestId) {
        Caller gateway = new Caller(account, session, ChannelBinding.GATEWAY, ChannelBinding.GATEWAY, Role.ADMIN);
        return new CallContext(callerToken(gateway, service), requestId);
    }

    private ResolveVisitor question(Principal principal, String session) {
        return new ResolveVisitor(
                principal.account(),
                session,
                principal.user(),
                person(principal),
                DisplayName.of(principal),
                principal.type() == Principal.Type.ADMIN,
                principal.moderatesContext());
    }

    private Visitor visitor(Principal principal, Standing standing, SessionView session) {
        Caller caller = new Caller(
                principal.account(),
                session.id(),
                person(principal),
                standing.name(),
                standing.role(),
                principal.anonymous(),
                session.version(),
                session.event(),
                standing.permissions());
        Personal personal = new Personal(standing.settings(), standing.consentNeeded(), standing.removed());
        return new Visitor(principal, caller, session, personal, principal.expiresAt());
    }

    /** People without a user id are told apart by their tokens, else one like would speak for all of them. */
    private String person(Principal principal) {
        String user = principal.anonymous() ? "\n" + principal.tokenHash() : principal.user();
        return people.of(principal.account(), user);
    }

    private static RequestContext place(Client client) {
        return new RequestContext(client.ip(), client.uri());
    }
}
