package io.ovation.analytics;

import io.ovation.analytics.assistant.Assistants;
import io.ovation.analytics.dashboard.Dashboards;
import io.ovation.analytics.dashboard.Measuring;
import io.ovation.analytics.mood.Moods;
import io.ovation.analytics.polarity.LineReader;
import io.ovation.analytics.report.Reports;
import io.ovation.analytics.signal.Signals;
import io.ovation.analytics.suggestion.Suggesting;
import io.ovation.contracts.analytics.AnalyticsEndpoints;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.MongoJournal;
import io.ovation.platform.launch.Platform;
import io.ovation.platform.launch.Service;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** All features of analytics-service on one event loop. */
public final class AnalyticsVerticle extends VerticleBase {
    public static final Service<AnalyticsSettings> SERVICE =
            new Service<>(AnalyticsEndpoints.SERVICE, AnalyticsSettings::from, AnalyticsVerticle::new);

    private final Platform platform;
    private final AnalyticsSettings settings;
    private final BusServer server;

    public AnalyticsVerticle(Platform platform, AnalyticsSettings settings) {
        this.platform = platform;
        this.settings = settings;
        this.server = platform.bus().server(AnalyticsEndpoints.SERVICE);
    }

    @Override
    public Future<?> start() {
        platform.health().ready("store", () -> platform.store().ping());
        return MongoJournal.open(platform.store().client(), "analytics")
                .map(this::bind)
                .compose(bound -> server.start());
    }

    private Journal bind(Journal journal) {
        Surroundings around = Surroundings.on(platform.vertx(), platform.bus());
        ChannelBinding binding =
                new ChannelBinding(settings.callers().verifier(AnalyticsEndpoints.SERVICE), around.timers());
        Sessions sessions = Sessions.askedOver(platform.bus(), around.timers(), settings.sessions());
        Moods moods = new Moods(platform.bus(), platform.vertx().executeBlocking(LineReader::new), settings.mood());
        Measuring measuring = new Measuring(sessions, moods, platform.bus(), around, settings.dashboard());
        new Dashboards(journal, sessions, measuring, platform.bus(), around).bind(server, binding);
        new Reports(platform.bus(), sessions, journal, around.timers(), settings.reports()).bind(server, binding);
        new Signals(journal, sessions, around, settings.signals()).bind(server, binding);
        new Suggesting(new Assistants(sessions), moods, around.timers()).bind(server, binding);
        return journal;
    }

    @Override
    public Future<?> stop() {
        return server.stop();
    }
}
