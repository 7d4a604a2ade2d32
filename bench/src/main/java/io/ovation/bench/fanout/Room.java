package io.ovation.bench.fanout;

import io.ovation.bench.attendee.Crowd;
import io.ovation.bench.attendee.Tally;
import io.ovation.bench.server.Floor;
import io.ovation.bench.server.FloorOrder;
import io.ovation.bench.server.Gateway;
import io.ovation.bench.socket.ClientSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One session with everybody in it, and the rates that are tried on it. */
final class Room implements AutoCloseable {
    private static final int AT_ONCE = 64;
    private static final long JOIN_MILLIS = 120_000;
    private static final double SETTLE_SECONDS = 3;
    private static final double FIRST_DELIVERIES = 100_000;
    private static final double GROWTH = 1.5;
    private static final int MOST_STEPS = 12;

    private final FanoutOptions options;
    private final Gateway gateway;
    private final int sockets;
    private final Crowd crowd;
    private final List<ClientSocket> senders;

    private Room(FanoutOptions options, Gateway gateway, int sockets, Crowd crowd) {
        this.options = options;
        this.gateway = gateway;
        this.sockets = sockets;
        this.crowd = crowd;
        this.senders = crowd.some(Math.min(sockets, options.senders()));
    }

    static Room open(FanoutOptions options, Gateway gateway, int sockets) {
        Crowd crowd = new Crowd(gateway.newSession(), options.threads());
        crowd.join(sockets, AT_ONCE, JOIN_MILLIS);
        return new Room(options, gateway, sockets, crowd);
    }

    /** Makes the server's compiler see the whole path before anything is measured. */
    void warmUp() {
        Poster poster = new Poster(senders, options.bytes(), FIRST_DELIVERIES / sockets);
        Window.pause(options.warmUpSeconds());
        poster.stop();
        Window.pause(1);
    }

    /** Posts at a rate: first a while to get warm, then what is measured. */
    Step at(String name, double rate) {
        crowd.take();
        Poster poster = new Poster(senders, options.bytes(), rate);
        Window.pause(options.warmSeconds());
        long early = crowd.take().deliveries();
        long before = poster.posted();
        Window window = Window.watch(crowd, gateway::usage, options.seconds());
        long posted = poster.posted() - before;
        long missing = poster.stop() * sockets - early - window.tally().deliveries();
        return new Step(name, sockets, rate, window, posted, missing - rest(missing));
    }

    /** Waits for what is still on its way. */
    private long rest(long expected) {
        Tally rest = new Tally();
        for (double waited = 0; waited < SETTLE_SECONDS && rest.deliveries() < expected; waited += 0.1) {
            Window.pause(0.1);
            rest.merge(crowd.take());
        }
        return rest.deliveries();
    }

    /** Raises the rate until the server does not keep up, twice in a row lest it was the machine; all steps, the failed ones last. */
    List<Step> hot() {
        List<Step> steps = new ArrayList<>();
        double rate = Math.max(1, FIRST_DELIVERIES / sockets);
        int failed = 0;
        while (failed < 2 && steps.size() < MOST_STEPS) {
            Step step = at("hot", rate);
            steps.add(step);
            failed = step.keptUp() ? 0 : failed + 1;
            rate *= failed == 0 ? GROWTH : 1;
        }
        return steps;
    }

    Map<String, Long> losses() {
        return crowd.losses();
    }

    /** The raw floor under a step: the same frames to as many sockets at the same pace, then as fast as it goes. */
    List<Step> floorUnder(Step step) {
        Window over = step.window();
        int messages = (int) Math.max(1, Math.round(over.messagesPerFrame()));
        int bytes = (int) over.bytesPerFrame();
        long pause = (long) (1e9 * sockets / over.framesPerSecond());
        List<Step> steps = new ArrayList<>();
        try (Floor floor = Floor.start(sockets);
                Crowd readers = new Crowd(floor.entry(), options.threads())) {
            readers.join(sockets, AT_ONCE, JOIN_MILLIS);
            for (long pauseNanos : new long[] {pause, 0}) {
                long millis = (long) (1_000 * (options.warmSeconds() + options.seconds()) + 500);
                floor.write(new FloorOrder(bytes, messages, pauseNanos, millis));
                Window.pause(options.warmSeconds());
                readers.take();
                Window window = Window.watch(readers, () -> Optional.of(floor.usage()), options.seconds());
                Window.pause(1);
                String name = "floor of " + step.name() + (pauseNanos == 0 ? ", unpaced" : "");
                double rate = window.deliveriesPerSecond() / sockets;
                steps.add(new Step(name, sockets, rate, window, 0, 0));
            }
        }
        return steps;
    }

    @Override
    public void close() {
        crowd.close();
    }
}
