package io.ovation.bench;

import io.ovation.bench.fanout.FanoutBenchmark;
import io.ovation.bench.idle.IdleBenchmark;
import io.ovation.bench.join.JoinBenchmark;
import io.ovation.bench.reaction.ReactionBenchmark;
import io.ovation.bench.vote.VoteBenchmark;
import java.util.Arrays;
import java.util.List;

/** {@code ./ovation bench}: runs one benchmark. */
public final class Main {
    private static final String HELP = """
            Usage: ./ovation bench NAME [OPTION ...]

              fanout   one room, many listeners: deliveries a second, latency, cost, and the raw floor of the same run
                --sockets LIST        listeners, one run for each, default 1000,5000
                --rate N              messages a second; default: 20 (normal), then as many as the server sustains (hot)
                --seconds N           measured length of each step, default 8, --warm-seconds N before it, default 2
                --warm-up-seconds N   before all steps, default 20
                --bytes N             length of a message, default 200
                --senders N           listeners who post in turn, default 200
                --threads N           threads that read, default 1
                --tick-millis N       the hub's pause between frames instead of its own rule

              idle     memory and processor time of each silent connection
                --sockets N           default 8000
                --seconds N           watched, default 50: two rounds of pings
                --threads N           threads that read, default 1

              join     people who come at once: connect to subscribed
                --people N            default 5000
                --over-seconds N      default 5
                --warm-people N       who come and go before, default 2000; 0 for a cold start
                --threads N           threads that read, default 1

              votes    people who answer one poll as fast as they are taken, then change their minds
                --people N            default 5000
                --rounds N            votes of each, default 3
                --in-flight N         votes without an answer at a time, default 256
                --threads N           threads that read, default 1

              reactions  everybody taps reactions and sees those of all: frames a second for each viewer, and the floor
                --people N            default 5000
                --taps N              a second by each of them, default 2
                --seconds N           measured, default 10, after --warm-seconds N, default 15
                --threads N           threads that read, default 1

            It starts the standalone edition on a fresh folder, unless you name a gateway that runs already, with limits raised as
            bench/README.md says (fanout only):
                --gateway URL --token-secret SECRET [--account NUMBER] [--pid PROCESS]
            """;

    private Main() {}

    public static void main(String[] words) {
        List<String> all = Arrays.asList(words);
        if (all.isEmpty() || all.contains("--help")) {
            System.out.print(HELP);
            return;
        }
        try {
            run(all.get(0), all.subList(1, all.size()));
            System.exit(0);
        } catch (IllegalArgumentException | IllegalStateException mistake) {
            System.err.println(mistake.getMessage());
            System.exit(2);
        }
    }

    private static void run(String name, List<String> words) {
        switch (name) {
            case "fanout" -> FanoutBenchmark.run(Options.read(words, FanoutBenchmark.OPTIONS));
            case "idle" -> IdleBenchmark.run(Options.read(words, IdleBenchmark.OPTIONS));
            case "join" -> JoinBenchmark.run(Options.read(words, JoinBenchmark.OPTIONS));
            case "reactions" -> ReactionBenchmark.run(Options.read(words, ReactionBenchmark.OPTIONS));
            case "votes" -> VoteBenchmark.run(Options.read(words, VoteBenchmark.OPTIONS));
            default -> throw new IllegalArgumentException("There is no benchmark '" + name + "'.");
        }
    }
}
