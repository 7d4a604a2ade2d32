package io.ovation.analytics.dashboard;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.analytics.AnalyticsEndpoints;
import io.ovation.contracts.analytics.ChatMood;
import io.ovation.contracts.analytics.ConsiderFigures;
import io.ovation.contracts.analytics.DashboardView;
import io.ovation.contracts.analytics.Figures;
import io.ovation.contracts.analytics.MeasureDashboard;
import io.ovation.contracts.analytics.ReportWatching;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.SubmitCommand;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The door of dashboards. A session is measured while somebody watches it or its dashboard, by the instance that its viewers report to.
 *
 * <p>All calls come from one thread.
 */
public final class Dashboards {
    private static final String ACTOR = "system";

    /** Whoever has one of these open watches the session's figures. */
    private static final Set<String> WATCHED = Set.of(AnalyticsEndpoints.DASHBOARD, AnalyticsEndpoints.SIGNALS);

    private final ChannelHost<DashboardView, Figures> host;
    private final Interests interests;
    private final Bus bus;
    private final Timers timers;
    private final Sessions sessions;
    private final Measuring measuring;

    public Dashboards(Journal journal, Sessions sessions, Measuring measuring, Bus bus, Surroundings around) {
        this.interests = around.interests();
        this.timers = around.timers();
        this.bus = bus;
        this.sessions = sessions;
        this.measuring = measuring;
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
                measuring.report(channel, caller.person(), report);
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
        Set<ChannelId> watched = new HashSet<>(measuring.watched());
        interests.channels().stream()
                .filter(channel -> WATCHED.contains(channel.name()))
                .map(channel -> beside(channel, AnalyticsEndpoints.DASHBOARD))
                .forEach(watched::add);
        watched.forEach(channel -> bus.askOwner(
                AnalyticsEndpoints.MEASURE_DASHBOARD,
                channel.toString(),
                new MeasureDashboard(channel),
                CallContext.service("")));
        timers.after(measuring.everyMillis(), this::measureTheWatched);
    }

    private Future<Void> measure(ChannelId channel) {
        if (!measuring.due(channel)) {
            return Future.succeededFuture();
        }
        return host.state(channel)
                .compose(last -> measuring.measure(channel, mood(last.state())))
                .compose(figures -> host.submit(
                                channel,
                                new Submission<>("measured-" + timers.now().toEpochMilli(), ACTOR, figures))
                        .onSuccess(stored -> consider(channel, figures)))
                .mapEmpty();
    }

    /** Nobody waits for what becomes of it: the next measurement comes anyway. */
    private void consider(ChannelId channel, Figures figures) {
        ChannelId signals = beside(channel, AnalyticsEndpoints.SIGNALS);
        bus.askOwner(
                AnalyticsEndpoints.CONSIDER_FIGURES,
                signals.toString(),
                new ConsiderFigures(signals, figures, measuring.heard(channel)),
                CallContext.service(""));
    }

    private static ChannelId beside(ChannelId channel, String name) {
        return new ChannelId(channel.account(), channel.session(), name);
    }

    private static @Nullable ChatMood mood(DashboardView last) {
        Figures figures = last.figures();
        return figures == null ? null : figures.mood();
    }
}
