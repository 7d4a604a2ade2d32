package io.ovation.gateway;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.Counted;
import io.ovation.contracts.channel.Interest;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.StateNews;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.interactions.ReactionProblems;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.identity.CallerVerifier;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for interactions-service on the real bus: it remembers what gateways counted, and tells what a test has it tell. */
public final class ReactionNeighbour {
    private static final ChannelId CHANNEL = new ChannelId("102", "demo", InteractionsEndpoints.REACTIONS);

    /** What was counted, sum by sum. */
    public final List<Counted> counted = new CopyOnWriteArrayList<>();

    /** The gateways that want to be told. */
    public final List<Interest> interests = new CopyOnWriteArrayList<>();

    /** How often somebody asked whether people may. */
    public final AtomicInteger opened = new AtomicInteger();

    /** Whether reactions are switched off. */
    public volatile boolean off;

    /** Whether sums are not taken. */
    public volatile boolean silent;

    private final CallerVerifier verifier;

    ReactionNeighbour(Map<String, String> keyRing) {
        verifier = new CallerVerifier(InteractionsEndpoints.SERVICE, keyRing);
    }

    Future<Void> start(Bus bus) {
        BusServer server = bus.server(InteractionsEndpoints.SERVICE);
        server.on(InteractionsEndpoints.REACTION_STATE.open(), (asked, call) -> {
            opened.incrementAndGet();
            return off ? Future.failedFuture(ReactionProblems.MODULE_OFF.failure()) : nothing();
        });
        server.on(
                InteractionsEndpoints.REACTION_STATE.add(),
                (sum, call) -> verifier.verify(
                                call.callerToken(), Clock.systemUTC().instant())
                        .compose(gateway -> add(sum)));
        server.on(InteractionsEndpoints.CHANNELS.interest(), (interest, call) -> {
            interests.add(interest);
            return nothing();
        });
        return server.start();
    }

    private Future<Nothing> add(Counted sum) {
        if (silent) {
            return Future.failedFuture(Problems.UNAVAILABLE.failure());
        }
        counted.add(sum);
        return nothing();
    }

    private static Future<Nothing> nothing() {
        return Future.succeededFuture(Nothing.NOTHING);
    }

    /** All of one kind that was counted. */
    public long sum(String reaction) {
        return counted.stream()
                .mapToLong(each -> each.counts().getOrDefault(reaction, 0L))
                .sum();
    }

    /** Tells the gateway as the owner of the session's reactions does. */
    public void tells(Bus bus, Map<String, Long> value) {
        bus.send(GatewayOnLoopback.FAN_OUT, Announcement.of(new StateNews(CHANNEL, value)));
    }
}
