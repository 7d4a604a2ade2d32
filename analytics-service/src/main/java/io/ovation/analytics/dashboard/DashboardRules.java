package io.ovation.analytics.dashboard;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.analytics.AnalyticsEndpoints;
import io.ovation.contracts.analytics.DashboardView;
import io.ovation.contracts.analytics.Figures;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dashboards as people have them: moderators read them, nobody writes them. */
final class DashboardRules implements ChannelRules<DashboardView, Figures> {
    private final DashboardLogic logic = new DashboardLogic();
    private final Sessions sessions;

    DashboardRules(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public ChannelLogic<DashboardView, Figures> logic() {
        return logic;
    }

    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        return sessions.settings(caller, channel, AnalyticsEndpoints.DASHBOARD)
                .compose(open -> caller.role().moderates()
                        ? Future.succeededFuture()
                        : Future.failedFuture(Problems.FORBIDDEN.failure()));
    }

    /** Reports do not come here, since they are not stored. */
    @Override
    public Future<Figures> prepare(SubmitCommand sent, Caller caller) {
        return Future.failedFuture(Problems.INVALID
                .withError("type", "known", "The dashboard has no such command.")
                .failure());
    }

    @Override
    public Map<String, Object> view(DashboardView state, boolean team) {
        return Json.map(DashboardView.EMPTY);
    }

    @Override
    public @Nullable Map<String, Object> moderatorsView(DashboardView state) {
        return Json.map(state);
    }
}
