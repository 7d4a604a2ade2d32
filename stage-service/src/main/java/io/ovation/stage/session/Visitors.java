package io.ovation.stage.session;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.ResolveVisitor;
import io.ovation.contracts.stage.ResolveVisitors;
import io.ovation.contracts.stage.ResolvedVisitor;
import io.ovation.contracts.stage.ResolvedVisitors;
import io.ovation.contracts.stage.ResolvedVisitors.Standing;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.contracts.stage.StageProblems;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells gateways what people with verified tokens are in a session: one who comes in, or many who are in when something changed. */
final class Visitors {
    private final Function<ChannelId, Future<SessionSettings>> sessions;
    private final Function<ChannelId, Future<SessionState>> states;
    private final Standings standings;

    /**
     * @param sessions the settings of a session by its channel {@code stage}; fails with {@code not-found}
     * @param states who is treated apart in it
     * @param standings what is known of people besides their roles
     */
    Visitors(
            Function<ChannelId, Future<SessionSettings>> sessions,
            Function<ChannelId, Future<SessionState>> states,
            Standings standings) {
        this.sessions = sessions;
        this.states = states;
        this.standings = standings;
    }

    void bind(BusServer server, ChannelBinding binding) {
        server.on(
                        StageEndpoints.RESOLVE_VISITOR,
                        (asked, call) -> binding.caller(call).compose(gateway -> resolve(asked, gateway)))
                .on(
                        StageEndpoints.RESOLVE_VISITORS,
                        (asked, call) -> binding.caller(call).compose(gateway -> resolve(asked, gateway)));
    }

    Future<ResolvedVisitor> resolve(ResolveVisitor visitor, Caller gateway) {
        if (!isGatewayOf(visitor.account(), gateway)) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        return session(visitor.account(), visitor.session())
                .compose(session ->
                        standings(List.of(visitor), session).compose(only -> entering(only.get(0), session)));
    }

    private static Future<ResolvedVisitor> entering(@Nullable Standing standing, SessionSettings session) {
        if (standing == null) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        return standing.removed()
                ? Future.failedFuture(StageProblems.REMOVED.failure())
                : Future.succeededFuture(resolved(standing, session));
    }

    Future<ResolvedVisitors> resolve(ResolveVisitors asked, Caller gateway) {
        if (!isGatewayOf(asked.account(), gateway)) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        if (asked.visitors().size() > SessionLimits.VISITORS) {
            return Future.failedFuture(Problems.INVALID
                    .withError("visitors", "max-items", "At most " + SessionLimits.VISITORS + " of them.")
                    .failure());
        }
        return session(asked.account(), asked.session())
                .compose(session ->
                        standings(asked.visitors(), session).map(all -> new ResolvedVisitors(session.view(), all)));
    }

    private static ResolvedVisitor resolved(Standing standing, SessionSettings session) {
        return new ResolvedVisitor(
                standing.role(),
                standing.name(),
                session.view(),
                standing.settings(),
                standing.consentNeeded(),
                standing.permissions());
    }

    private Future<List<@Nullable Standing>> standings(List<ResolveVisitor> visitors, SessionSettings session) {
        ChannelId stage = new ChannelId(session.account(), session.view().id(), StageEndpoints.CHANNEL);
        return states.apply(stage).compose(state -> {
            List<Future<@Nullable Standing>> asked = visitors.stream()
                    .map(visitor -> standing(visitor, session, state))
                    .toList();
            return Future.all(asked).map(all -> {
                List<@Nullable Standing> standings = new ArrayList<>(asked.size());
                asked.forEach(each -> standings.add(each.result()));
                return standings;
            });
        });
    }

    /** Null for somebody for whom there is no such session. */
    private Future<@Nullable Standing> standing(ResolveVisitor visitor, SessionSettings session, SessionState state) {
        Role role = Roles.of(visitor, session);
        if (!session.opensTo(role)) {
            return Future.succeededFuture();
        }
        return standings
                .of(session, visitor.person(), role)
                .map(personal -> new Standing(
                        role,
                        Roles.name(visitor, session),
                        personal.settings(),
                        personal.consentNeeded(),
                        state.permissions(visitor.person()),
                        state.isRemoved(visitor.person()) && role.compareTo(Role.ORGANIZER) < 0));
    }

    private static boolean isGatewayOf(String account, Caller asker) {
        return asker.person().equals(ChannelBinding.GATEWAY) && asker.account().equals(account);
    }

    private Future<SessionSettings> session(String account, String session) {
        try {
            return sessions.apply(new ChannelId(account, session, StageEndpoints.CHANNEL));
        } catch (IllegalArgumentException noId) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
    }
}
