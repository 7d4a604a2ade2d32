package io.ovation.bench.fanout;

import io.ovation.bench.Options;
import io.ovation.bench.server.Gateway;
import io.ovation.bench.server.Standalone;
import io.ovation.platform.bus.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code ./ovation bench fanout}: how fast, how late and how dear messages of one room reach many listeners. */
public final class FanoutBenchmark {
    /** Options that it knows. */
    public static final List<String> OPTIONS = List.of(
            "sockets",
            "rate",
            "seconds",
            "warm-seconds",
            "warm-up-seconds",
            "bytes",
            "senders",
            "threads",
            "tick-millis",
            "gateway",
            "token-secret",
            "account",
            "pid");

    private static final double NORMAL_RATE = 20;

    private final FanoutOptions options;
    private final List<String> json = new ArrayList<>();

    private FanoutBenchmark(FanoutOptions options) {
        this.options = options;
    }

    public static void run(Options words) {
        FanoutBenchmark benchmark = new FanoutBenchmark(FanoutOptions.from(words));
        Optional<Gateway> running = words.text("gateway")
                .map(address -> new Gateway(
                        URI.create(address),
                        words.text("account", "102"),
                        words.text("token-secret", ""),
                        words.text("pid").map(Long::valueOf).orElse(null)));
        for (int sockets : benchmark.options.sockets()) {
            Options.needOpenFiles(sockets + 500);
            if (running.isPresent()) {
                benchmark.measure(running.get(), sockets);
            } else {
                try (Standalone edition = Standalone.start(benchmark.options.settings())) {
                    benchmark.measure(edition.gateway(), sockets);
                }
            }
        }
        System.out.println("{\"benchmark\":\"fanout\",\"steps\":[" + String.join(",", benchmark.json) + "]}");
    }

    private void measure(Gateway gateway, int sockets) {
        FanoutTable table = new FanoutTable(options, sockets);
        try (Room room = Room.open(options, gateway, sockets)) {
            room.warmUp();
            table.begin();
            if (options.rate() > 0) {
                withFloor(room, table, room.at("given", options.rate()));
            } else {
                withFloor(room, table, room.at("normal", NORMAL_RATE));
                hot(room, table);
            }
            table.end(room.losses());
        }
    }

    private void hot(Room room, FanoutTable table) {
        List<Step> steps = room.hot();
        steps.forEach(table::step);
        steps.forEach(this::note);
        floor(room, table, best(steps));
    }

    /** The highest rate that was sustained; on a machine too busy for that, the highest that was kept up with. */
    private static Step best(List<Step> steps) {
        return steps.stream()
                .filter(Step::sustained)
                .reduce((lower, higher) -> higher)
                .or(() -> steps.stream().filter(Step::keptUp).reduce((lower, higher) -> higher))
                .orElse(steps.get(0));
    }

    private void withFloor(Room room, FanoutTable table, Step step) {
        table.step(step);
        note(step);
        floor(room, table, step);
    }

    private void floor(Room room, FanoutTable table, Step step) {
        List<Step> floor = room.floorUnder(step);
        floor.forEach(table::step);
        floor.forEach(this::note);
        table.compare(step, floor);
    }

    private void note(Step step) {
        json.add(Json.text(StepFigures.of(step)));
    }
}
