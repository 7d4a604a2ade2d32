package io.ovation.bench.fanout;

import io.ovation.bench.measure.Histogram;
import io.ovation.bench.measure.Machine;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what was measured, for people; bench/README.md says how to read it. */
final class FanoutTable {
    private static final String ROW =
            "%-26s %8.1f %10.0f %9.0f %7.1f %7.0f %7.1f %7.1f %7.1f %7.1f %7.1f %7.2f %7.2f %7.2f"
                    + " %7.2f %8.2f %6.0f  %s%n";
    private static final String TITLES = "%-26s %8s %10s %9s %7s %7s %7s %7s %7s %7s %7s %7s %7s %7s %7s %8s %6s  %s%n";

    private final FanoutOptions options;
    private final int sockets;

    FanoutTable(FanoutOptions options, int sockets) {
        this.options = options;
        this.sockets = sockets;
    }

    void begin() {
        print(
                "%nfanout: %d sockets in one room, messages of %d bytes of text, history on (every message stored before it is"
                        + " sent), tick %s%n%d cores, %d GiB; %s s measured after %s s of warming up; %d senders; %d"
                        + " reading thread(s)%n%n",
                sockets,
                options.bytes(),
                options.tick(sockets),
                Machine.cores(),
                Machine.memoryGiB(),
                options.seconds(),
                options.warmSeconds(),
                Math.min(sockets, options.senders()),
                options.threads());
        print(
                TITLES,
                "step",
                "msg/s",
                "deliv/s",
                "frames/s",
                "msg/fr",
                "B/frame",
                "p50 ms",
                "p99 ms",
                "max ms",
                "ack50",
                "ack99",
                "server",
                "loop",
                "client",
                "foreign",
                "us/deliv",
                "MiB",
                "limited by");
    }

    void step(Step step) {
        Window window = step.window();
        Histogram latency = window.tally().deliveryLatency();
        Histogram acks = window.tally().ackLatency();
        print(
                ROW,
                step.name(),
                step.rate(),
                window.deliveriesPerSecond(),
                window.framesPerSecond(),
                window.messagesPerFrame(),
                window.bytesPerFrame(),
                latency.millisAt(0.5),
                latency.millisAt(0.99),
                latency.maxMillis(),
                acks.millisAt(0.5),
                acks.millisAt(0.99),
                window.serverCores(),
                window.serverThreadCores(),
                window.clientCores(),
                window.foreignCores(),
                window.serverMicrosPerDelivery(),
                window.residentMiB(),
                window.saturated() + faults(step));
    }

    private static String faults(Step step) {
        StringBuilder faults = new StringBuilder(
                step.name().startsWith("floor") || step.sustained() ? "" : step.keptUp() ? "; LATE" : "; BEHIND");
        if (step.missing() != 0) {
            faults.append("; missing ").append(step.missing());
        }
        if (step.window().tally().lags() > 0) {
            faults.append("; lags ").append(step.window().tally().lags());
        }
        if (step.window().tally().problems() > 0) {
            faults.append("; refused ").append(step.window().tally().problems()).append(' ');
            faults.append(step.window().tally().complaints().get(0));
        }
        return faults.toString();
    }

    /** Frames, not deliveries, are compared: a frame costs the same however many messages it holds, and both send equal ones. */
    void compare(Step step, List<Step> floor) {
        Window over = step.window();
        Window paced = floor.get(0).window();
        Window unpaced = floor.get(1).window();
        print(
                "  %s: %.2f us a frame in the gateway's loop, %.2f at the floor: %.0f %% of the floor; %.2f us in the whole"
                        + " process: %.0f %%%n",
                step.name(),
                over.threadMicrosPerFrame(),
                paced.threadMicrosPerFrame(),
                100 * paced.threadMicrosPerFrame() / over.threadMicrosPerFrame(),
                over.serverCores() * 1e6 / over.framesPerSecond(),
                100 * paced.serverCores() / paced.framesPerSecond() / (over.serverCores() / over.framesPerSecond()));
        print(
                "  %s: %.0f deliveries for each second of the loop's core, %.0f of the whole server's; the floor as fast as it"
                        + " goes moved %.0f frames a second with %.1f messages each%n",
                step.name(),
                over.deliveriesPerSecond() / over.serverThreadCores(),
                over.deliveriesPerSecond() / over.serverCores(),
                unpaced.framesPerSecond(),
                unpaced.messagesPerFrame());
    }

    void end(Map<String, Long> losses) {
        print("  connections lost: %s%n", losses.isEmpty() ? "none" : losses);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
        System.out.flush();
    }
}
