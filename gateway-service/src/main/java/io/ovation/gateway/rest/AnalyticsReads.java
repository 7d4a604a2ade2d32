package io.ovation.gateway.rest;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.analytics.AnalyticsEndpoints;
import io.ovation.contracts.analytics.GenerateInteractions;
import io.ovation.contracts.analytics.ReadDashboard;
import io.ovation.contracts.analytics.ReadSignals;
import io.ovation.gateway.admission.Admission;
import io.ovation.platform.bus.Bus;
import io.vertx.core.Future;

/** What analytics answer besides their channel: the dashboard, measured now, the newest signals, and ideas. */
final class AnalyticsReads {
    private final Bus bus;
    private final Admission admission;

    AnalyticsReads(Bus bus, Admission admission) {
        this.bus = bus;
        this.admission = admission;
    }

    Future<Object> dashboard(Call call) {
        ChannelId channel = call.caller().channel(AnalyticsEndpoints.DASHBOARD);
        return ask(call, channel, AnalyticsEndpoints.READ_DASHBOARD, new ReadDashboard(channel))
                .map(view -> view);
    }

    Future<Object> signals(Call call) {
        ChannelId channel = call.caller().channel(AnalyticsEndpoints.SIGNALS);
        return ask(call, channel, AnalyticsEndpoints.READ_SIGNALS, new ReadSignals(channel))
                .map(view -> view);
    }

    /** Asked of the dashboard's owner, which listens to the chat. */
    Future<Object> ideas(Call call) {
        ChannelId signals = call.caller().channel(AnalyticsEndpoints.SIGNALS);
        ChannelId dashboard = call.caller().channel(AnalyticsEndpoints.DASHBOARD);
        GenerateInteractions asked =
                new GenerateInteractions(signals, call.body().getMap());
        return ask(call, dashboard, AnalyticsEndpoints.GENERATE_INTERACTIONS, asked)
                .map(ideas -> ideas);
    }

    private <Q, R> Future<R> ask(Call call, ChannelId channel, Endpoint<Q, R> endpoint, Q question) {
        return bus.askOwner(
                endpoint,
                channel.toString(),
                question,
                admission.context(call.caller(), endpoint.service(), call.client()));
    }
}
