package io.ovation.analytics.dashboard;

import io.ovation.analytics.mood.Moods;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.analytics.ChatMood;
import io.ovation.contracts.analytics.Figures;
import io.ovation.contracts.analytics.Heard;
import io.ovation.contracts.analytics.ReportWatching;
import io.ovation.contracts.event.CountRegistrations;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures sessions: their viewers, those who registered, and the mood of their chats.
 *
 * <p>All calls come from one thread.
 */
public final class Measuring {
    private final Sessions sessions;
    private final Moods moods;
    private final Timers timers;
    private final Turnout turnout;
    private final DashboardSettings settings;
    private final int mostMeters;
    private final Map<ChannelId, Meter> meters = new LinkedHashMap<>(16, 0.75f, true);

    public Measuring(Sessions sessions, Moods moods, Bus bus, Surroundings around, DashboardSettings settings) {
        this.sessions = sessions;
        this.moods = moods;
        this.timers = around.timers();
        this.turnout = new Turnout(bus, timers);
        this.settings = settings;
        this.mostMeters = around.limits().openChannels();
    }

    /** How often all are measured, in milliseconds. */
    int everyMillis() {
        return settings.measureMillis();
    }

    void report(ChannelId channel, String person, ReportWatching report) {
        meter(channel).report(person, report, timers.monotonicMillis());
    }

    /** The sessions with viewers. Those that everybody has left are forgotten after this. */
    Set<ChannelId> watched() {
        long now = timers.monotonicMillis();
        Set<ChannelId> watched = Set.copyOf(meters.keySet());
        meters.values().removeIf(meter -> meter.deserted(now) && !meter.due(now, settings.presentMillis()));
        return watched;
    }

    /** Whether the last measurement is old enough for another one. */
    boolean due(ChannelId channel) {
        return meter(channel).due(timers.monotonicMillis(), settings.measureMillis() / 2);
    }

    /**
     * Measures now.
     *
     * @param told the mood that was told last
     */
    Future<Figures> measure(ChannelId channel, @Nullable ChatMood told) {
        return sessions.settings(channel.account(), channel.session()).compose(session -> {
            SessionView view = session.view();
            Future<Long> registered = registered(channel, view);
            Future<@Nullable ChatMood> mood = moods.of(channel, view, told, timers.now());
            return Future.all(registered, mood)
                    .map(both -> meter(channel)
                            .measure(timers.monotonicMillis(), registered.result(), view.endDate(), mood.result()));
        });
    }

    /** What the session's chat is about, as of the last measurement. */
    Heard heard(ChannelId channel) {
        return moods.heard(channel, timers.now());
    }

    private Future<Long> registered(ChannelId channel, SessionView view) {
        return view.event() == null
                ? Future.succeededFuture(0L)
                : turnout.registered(new CountRegistrations(channel.account(), view.event()));
    }

    private Meter meter(ChannelId channel) {
        Meter meter = meters.computeIfAbsent(channel, fresh -> new Meter(settings));
        if (meters.size() > mostMeters) {
            meters.remove(meters.keySet().iterator().next());
        }
        return meter;
    }
}
