package io.ovation.interactions.reaction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Counted;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.StateNews;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.interactions.ReactionProblems;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.session.Sessions;
import io.ovation.platform.state.Conflation;
import io.ovation.platform.state.Counts;
import io.vertx.core.Future;
import java.util.Map;

/**
 * The door of floating reactions. Gateways count what people tap and say so a few times a second; the sums over all gateways go to those
 * that have somebody in the session, at most once in a tick however many people tap. Nothing is stored.
 *
 * <p>All calls come from one thread.
 */
public final class Reactions {
    private final Sessions sessions;
    private final Interests interests;
    private final Conflation<ChannelId, Map<String, Long>> sums;
    private final Counter ticks;

    public Reactions(
            Sessions sessions, Interests interests, Timers timers, ReactionSettings settings, MeterRegistry meters) {
        this.sessions = sessions;
        this.interests = interests;
        this.sums = new Conflation<>(Counts::sum, settings.tickMillis(), settings.sessions(), timers, this::tell);
        this.ticks = meters.counter("ovation.reactions.ticks");
    }

    /** Answers at this server. */
    public void bind(BusServer server, ChannelBinding binding) {
        server.on(
                InteractionsEndpoints.REACTION_STATE.open(),
                (asked, call) -> binding.gateway(
                        call,
                        () -> ChannelBinding.own(asked.caller(), asked.channel())
                                .compose(caller -> open(asked.channel(), caller))));
        server.on(
                InteractionsEndpoints.REACTION_STATE.add(),
                (counted, call) -> binding.gateway(call, () -> add(counted)));
    }

    /** Whoever may be in the session sees reactions and sends them. */
    private Future<Nothing> open(ChannelId channel, Caller caller) {
        return sessions.settings(caller, channel, InteractionsEndpoints.REACTIONS)
                .compose(Reactions::on);
    }

    private static Future<Nothing> on(SessionSettings session) {
        return session.view().modules().reactions()
                ? Future.succeededFuture(Nothing.NOTHING)
                : Future.failedFuture(ReactionProblems.MODULE_OFF.failure());
    }

    /** What was counted a moment before reactions were switched off is not told any more. */
    private Future<Nothing> add(Counted counted) {
        ChannelId channel = counted.channel();
        return sessions.settings(channel.account(), channel.session())
                .compose(Reactions::on)
                .compose(on -> sums.put(channel, counted.counts())
                        ? Future.succeededFuture(on)
                        : Future.failedFuture(Problems.OVERLOADED.failure()));
    }

    private void tell(ChannelId channel, Map<String, Long> counts) {
        ticks.increment();
        interests.tell(new StateNews(channel, counts));
    }
}
