package io.ovation.analytics.dashboard;

import io.ovation.contracts.Audience;
import io.ovation.contracts.analytics.DashboardView;
import io.ovation.contracts.analytics.Figures;
import io.ovation.contracts.analytics.FiguresMeasured;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.Map;

/** Figures become an event when they are other ones than before; only moderators see it. */
final class DashboardLogic implements ChannelLogic<DashboardView, Figures> {

    @Override
    public DashboardView empty() {
        return DashboardView.EMPTY;
    }

    @Override
    public Decision decide(DashboardView state, Figures measured, Instant at) {
        return measured.equals(state.figures())
                ? Decision.unchanged()
                : Decision.happened(FiguresMeasured.TYPE, Json.map(new FiguresMeasured(measured)), Audience.MODERATORS);
    }

    @Override
    public DashboardView apply(DashboardView state, ChannelEvent event) {
        Map<String, Object> body = event.body();
        if (body == null || !event.type().equals(FiguresMeasured.TYPE)) {
            return state;
        }
        return new DashboardView(Json.record(body, FiguresMeasured.class).figures(), event.at());
    }

    @Override
    public Map<String, Object> encode(DashboardView state) {
        return Json.map(state);
    }

    @Override
    public DashboardView decode(Map<String, Object> json) {
        return Json.record(json, DashboardView.class);
    }
}
