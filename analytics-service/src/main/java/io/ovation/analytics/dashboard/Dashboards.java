package io.ovation.analytics.dashboard;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.analytics.AnalyticsEndpoints;
import io.ovation.contracts.analytics.DashboardView;
import io.ovation.contracts.analytics.Figures;
import io.ovation.contracts.analytics.MeasureDashboard;
import io.ovation.contracts.analytics.ReportWatching;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.event.CountRegistrations;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Folded;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Submission;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The door of dashboards. A session is measured while somebody watches it or its dashboard, by the instance that its viewers report to.
 *
 * <p>All calls come from one thread.
 */
public final class Dashboards {
    private static final String ACTOR = "system";

    private final ChannelHost<DashboardView, Figures> host;
    private final Interests interests;
    private final Bus bus;
    private final Timers timers;
    private final Sessions sessions;
    private final Turnout turnout;
    private final DashboardSettings settings;
    private final int mostMeters;
    private final Map<ChannelId, Meter> meters = new LinkedHashMap<>(16, 0.75f, true);

    public Dashboards(Journal journal, Sessions sessions, Bus bus, Surroundings around, DashboardSettings settings) {
        this.interests = around.interests();
        this.timers = around.timers();
        this.mostMeters = around.limits().openChannels();
        this.bus = bus;
        this.sessions = sessions;
        this.settings = settings;
        this.turnout = new Turnout(bus, timers);
        this.host = new ChannelHost<>(new DashboardRules(sessions), journal, interests, timers, around.limits());
    }

    /** Answers at this server, and measures from now on. */
    public void bind(BusServer server, ChannelBinding binding) {
        binding.bind(server, AnalyticsEndpoints.CHANNELS, host, interests, this::report);
        server.on(
                AnalyticsEndpoints.READ_DASHBOARD,
                (asked, call) ->
                        binding.person(call, asked.channel()).compose(caller -> read(asked.channel(), caller)));
        server.on(AnalyticsEndpoints.MEASURE_DASHBOARD, (asked, call) -> member(call, asked));
        host.announceHeads();
        measureTheWatched();
    }

    /** Takes a report. The team is not counted, but a panel need not know who is on it. */
    private Future<Ack> report(SubmitCommand sent, Caller caller) {
        ChannelId channel = sent.channel();
        return sessions.settings(caller, channel, AnalyticsEndpoints.DASHBOARD).map(open -> {
            ReportWatching report = ReportReader.read(sent);
            if (caller.role() == Role.ATTENDEE) {
                meter(channel).report(caller.person(), report, timers.monotonicMillis());
            }
            return new Ack(sent.clientId(), channel, 0, timers.now(), false);
        });
    }

    private Future<DashboardView> read(ChannelId channel, Caller caller) {
        return host.open(channel, caller)
                .compose(open -> measure(channel))
                .compose(measured -> host.state(channel))
                .map(Folded::state);
    }

    private Future<Nothing> member(CallContext call, MeasureDashboard asked) {
        return call.callerToken().isEmpty()
                ? measure(asked.channel()).map(measured -> Nothing.NOTHING)
                : Future.failedFuture(Problems.FORBIDDEN.failure());
    }

    private void measureTheWatched() {
        long now = timers.monotonicMillis();
        Set<ChannelId> watched = new HashSet<>(meters.keySet());
        interests.channels().stream()
                .filter(channel -> channel.name().equals(AnalyticsEndpoints.DASHBOARD))
                .forEach(watched::add);
        watched.forEach(channel -> bus.askOwner(
                AnalyticsEndpoints.MEASURE_DASHBOARD,
                channel.toString(),
                new MeasureDashboard(channel),
                CallContext.service("")));
        meters.values().removeIf(meter -> meter.deserted(now) && !meter.due(now, settings.presentMillis()));
        timers.after(settings.measureMillis(), this::measureTheWatched);
    }

    private Future<Void> measure(ChannelId channel) {
        Meter meter = meter(channel);
        return meter.due(timers.monotonicMillis(), settings.measureMillis() / 2)
                ? sessions.settings(channel.account(), channel.session())
                        .compose(session -> measure(channel, meter, session))
                : Future.succeededFuture();
    }

    private Future<Void> measure(ChannelId channel, Meter meter, SessionSettings session) {
        SessionView view = session.view();
        Future<Long> registered = view.event() == null
                ? Future.succeededFuture(0L)
                : turnout.registered(new CountRegistrations(channel.account(), view.event()));
        return registered
                .map(count -> meter.measure(timers.monotonicMillis(), count, view.endDate()))
                .compose(figures -> host.submit(
                        channel, new Submission<>("measured-" + timers.now().toEpochMilli(), ACTOR, figures)))
                .mapEmpty();
    }

    private Meter meter(ChannelId channel) {
        Meter meter = meters.computeIfAbsent(channel, fresh -> new Meter(settings));
        if (meters.size() > mostMeters) {
            meters.remove(meters.keySet().iterator().next());
        }
        return meter;
    }
}
