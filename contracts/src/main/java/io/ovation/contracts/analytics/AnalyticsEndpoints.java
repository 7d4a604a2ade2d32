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

    /** The channel of each session with what its moderators should know now; where the assistant is on. */
    public static final String SIGNALS = "signals";

    /** Subscriptions, logs and dismissals of the channel {@code signals} of every session. */
    public static final ChannelEndpoints SIGNAL_CHANNELS = ChannelEndpoints.of(SERVICE, "signals-");

    /** The dashboard, measured now; moderators only. */
    public static final Endpoint<ReadDashboard, DashboardView> READ_DASHBOARD =
            new Endpoint<>("read-dashboard", SERVICE, ReadDashboard.class, DashboardView.class);

    /** Measures, unless that was done just now; services only, without a token. */
    public static final Endpoint<MeasureDashboard, Nothing> MEASURE_DASHBOARD =
            new Endpoint<>("measure-dashboard", SERVICE, MeasureDashboard.class, Nothing.class);

    /** Looks whether figures are worth a signal; services only, without a token. */
    public static final Endpoint<ConsiderFigures, Nothing> CONSIDER_FIGURES =
            new Endpoint<>("consider-figures", SERVICE, ConsiderFigures.class, Nothing.class);

    /** The signals of a session; moderators only. */
    public static final Endpoint<ReadSignals, SignalsView> READ_SIGNALS =
            new Endpoint<>("read-signals", SERVICE, ReadSignals.class, SignalsView.class);

    /** Ideas for interactions and messages; moderators only. Asked of the owner of the dashboard, which knows what the chat is about. */
    public static final Endpoint<GenerateInteractions, Suggestions> GENERATE_INTERACTIONS =
            new Endpoint<>("generate-interactions", SERVICE, GenerateInteractions.class, Suggestions.class);

    private AnalyticsEndpoints() {}
}
