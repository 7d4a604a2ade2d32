package io.ovation.contracts.analytics;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.Nothing;

/** What analytics-service answers. */
public final class AnalyticsEndpoints {
    public static final String SERVICE = "analytics-service";

    /** The channel of each session with the figures of its dashboard; moderators read it, everybody reports there. */
    public static final String DASHBOARD = "dashboard";

    /** Reports, subscriptions and logs of the channel {@code dashboard} of every session. */
    public static final ChannelEndpoints CHANNELS = ChannelEndpoints.of(SERVICE);

    /** The dashboard, measured now; moderators only. */
    public static final Endpoint<ReadDashboard, DashboardView> READ_DASHBOARD =
            new Endpoint<>("read-dashboard", SERVICE, ReadDashboard.class, DashboardView.class);

    /** Measures, unless that was done just now; services only, without a token. */
    public static final Endpoint<MeasureDashboard, Nothing> MEASURE_DASHBOARD =
            new Endpoint<>("measure-dashboard", SERVICE, MeasureDashboard.class, Nothing.class);

    private AnalyticsEndpoints() {}
}
