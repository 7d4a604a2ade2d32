package io.ovation.analytics.signal;

import io.ovation.analytics.assistant.Assistants;
import io.ovation.analytics.suggestion.Ideas;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.analytics.AnalyticsEndpoints;
import io.ovation.contracts.analytics.ConsiderFigures;
import io.ovation.contracts.analytics.ReadSignals;
import io.ovation.contracts.analytics.SignalsView;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Submission;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The door of signals. The owner of a session's signals is sent each measurement of its dashboard and observes it.
 *
 * <p>All calls come from one thread.
 */
public final class Signals {
    private static final String ACTOR = "system";

    private final ChannelHost<SignalState, SignalAsk> host;
    private final Interests interests;
    private final Timers timers;
    private final Sessions sessions;
    private final SignalSettings settings;
    private final int mostObservers;
    private final Map<ChannelId, Observer> observers = new LinkedHashMap<>(16, 0.75f, true);

    public Signals(Journal journal, Sessions sessions, Surroundings around, SignalSettings settings) {
        this.interests = around.interests();
        this.timers = around.timers();
        this.sessions = sessions;
        this.settings = settings;
        this.mostObservers = around.limits().openChannels();
        this.host = new ChannelHost<>(
                new SignalRules(new Assistants(sessions)), journal, interests, timers, around.limits());
    }

    /** Answers at this server, and tells gateways from now on where active channels end. */
    public void bind(BusServer server, ChannelBinding binding) {
        binding.bind(server, AnalyticsEndpoints.SIGNAL_CHANNELS, host, interests, host::submit);
        server.on(
                AnalyticsEndpoints.READ_SIGNALS,
                (asked, call) -> binding.person(call, asked.channel())
                        .compose(caller -> host.open(asked.channel(), caller))
                        .compose(open -> read(asked)));
        server.on(AnalyticsEndpoints.CONSIDER_FIGURES, (asked, call) -> member(call, asked));
        host.announceHeads();
    }

    private Future<SignalsView> read(ReadSignals asked) {
        return host.state(asked.channel()).map(folded -> {
            Instant now = timers.now();
            return new SignalsView(folded.state().signals().stream()
                    .filter(signal -> signal.until().isAfter(now))
                    .toList());
        });
    }

    private Future<Nothing> member(CallContext call, ConsiderFigures asked) {
        return call.callerToken().isEmpty() ? consider(asked) : Future.failedFuture(Problems.FORBIDDEN.failure());
    }

    private Future<Nothing> consider(ConsiderFigures asked) {
        ChannelId channel = asked.channel();
        return sessions.settings(channel.account(), channel.session()).compose(session -> {
            if (!session.view().assistant()) {
                observers.remove(channel);
                return Future.succeededFuture(Nothing.NOTHING);
            }
            return host.state(channel).compose(folded -> observe(asked, session.view(), folded.state()));
        });
    }

    private Future<Nothing> observe(ConsiderFigures asked, SessionView session, SignalState state) {
        Now now = new Now(session, asked.figures(), asked.heard().trouble(), timers.now());
        return Future.all(observer(asked.channel()).next(now, state.told()).stream()
                        .map(crossing -> raise(asked, session, crossing))
                        .toList())
                .map(Nothing.NOTHING);
    }

    private Future<?> raise(ConsiderFigures asked, SessionView session, Crossing crossing) {
        SignalAsk.Raise raise = new SignalAsk.Raise(
                crossing,
                Ideas.advice(session, crossing.kind(), asked.heard()),
                Duration.ofMillis(settings.newsMillis()));
        String id = crossing.kind().wireName() + "-" + timers.now().toEpochMilli();
        return host.submit(asked.channel(), new Submission<>(id, ACTOR, raise));
    }

    private Observer observer(ChannelId channel) {
        Observer observer = observers.computeIfAbsent(channel, fresh -> new Observer(settings));
        if (observers.size() > mostObservers) {
            observers.remove(observers.keySet().iterator().next());
        }
        return observer;
    }
}
