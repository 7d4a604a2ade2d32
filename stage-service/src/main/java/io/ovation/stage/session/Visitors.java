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

    /** @param sessions the settings of a session by its channel {@code stage}; fails with {@code not-found} */
    Visitors(Function<ChannelId, Future<SessionSettings>> sessions) {
        this.sessions = sessions;
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
        return session(visitor.account(), visitor.session()).compose(session -> {
            Standing standing = standing(visitor, session);
            return standing == null
                    ? Future.failedFuture(Problems.NOT_FOUND.failure())
                    : Future.succeededFuture(new ResolvedVisitor(standing.role(), standing.name(), session.view()));
        });
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
                .map(session -> new ResolvedVisitors(session.view(), standings(asked.visitors(), session)));
    }

    private static List<@Nullable Standing> standings(List<ResolveVisitor> visitors, SessionSettings session) {
        List<@Nullable Standing> standings = new ArrayList<>(visitors.size());
        visitors.forEach(visitor -> standings.add(standing(visitor, session)));
        return standings;
    }

    private static @Nullable Standing standing(ResolveVisitor visitor, SessionSettings session) {
        Role role = Roles.of(visitor, session);
        return Roles.mayOpen(session, role) ? new Standing(role, Roles.name(visitor, session)) : null;
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
