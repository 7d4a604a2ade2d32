package io.ovation.gateway.presence;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.participant.ParticipantEndpoints;
import io.ovation.contracts.participant.PresenceHeard;
import io.ovation.contracts.participant.ReportPresence;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A {@link SessionReport} for every session that has somebody connected here.
 *
 * <p>All calls come from one event loop.
 */
public final class PresenceReports {
    /** An owner forgets a gateway that was silent for three times as long (stage-service, {@code Roll}). */
    public static final long BEAT_MILLIS = 10_000;

    private final String gateway;
    private final Timers timers;
    private final Function<ReportPresence, Future<PresenceHeard>> sender;
    private final Map<ChannelId, SessionReport> reports = new HashMap<>();

    /**
     * @param gateway the id of this gateway among all
     * @param sender hands a report to the owner of its channel; fails when there is no answer
     */
    public PresenceReports(String gateway, Timers timers, Function<ReportPresence, Future<PresenceHeard>> sender) {
        this.gateway = gateway;
        this.timers = timers;
        this.sender = sender;
    }

    /** Starts the beat. */
    public void start() {
        timers.after(BEAT_MILLIS, this::beat);
    }

    /**
     * Somebody came, went or is another in this session.
     *
     * @param stage the session, named by its channel {@code stage}
     * @param here who is connected now, one entry for each connection; asked when there is something to say
     */
    public void changed(ChannelId stage, Supplier<Collection<Caller>> here) {
        ChannelId channel = new ChannelId(stage.account(), stage.session(), ParticipantEndpoints.CHANNEL);
        SessionReport report = reports.computeIfAbsent(
                channel, fresh -> new SessionReport(fresh, gateway, timers, sender, () -> reports.remove(fresh)));
        report.changed(here);
    }

    /** Says at once that it is here, for example because somebody else listens from now on. */
    public void sayNow() {
        List.copyOf(reports.values()).forEach(SessionReport::beat);
    }

    private void beat() {
        sayNow();
        timers.after(BEAT_MILLIS, this::beat);
    }
}
