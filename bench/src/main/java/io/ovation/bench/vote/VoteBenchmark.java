package io.ovation.bench.vote;

import io.ovation.bench.Options;
import io.ovation.bench.attendee.Crowd;
import io.ovation.bench.attendee.Stamp;
import io.ovation.bench.attendee.Tally;
import io.ovation.bench.measure.Machine;
import io.ovation.bench.measure.ProcessUsage;
import io.ovation.bench.server.Gateway;
import io.ovation.bench.server.Standalone;
import io.ovation.bench.socket.ClientSocket;
import io.ovation.platform.bus.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code ./ovation bench votes}: people who answer one poll as fast as they are taken, and then change their minds; before it one round on another
 * poll, with which everybody's first command and the cold server are told apart.
 */
public final class VoteBenchmark {
    /** Options that it knows. */
    public static final List<String> OPTIONS = List.of("people", "rounds", "in-flight", "threads");

    private static final int AT_ONCE = 64;
    private static final long LIMIT_MILLIS = 120_000;
    private static final long PAUSE_NANOS = 200_000;
    private static final Map<String, String> RAISED = Map.of(
            "OVATION_INTERACTIONS_ANSWERS_BURST", "100000",
            "OVATION_INTERACTIONS_ANSWERS_PER_MINUTE", "1000000");

    private final Crowd crowd;
    private final List<ClientSocket> voters;
    private final Poll poll;
    private final int inFlight;
    private long number;

    /** One round of votes: each person once. */
    record Round(
            String votes, long accepted, double perSecond, double p50Millis, double p99Millis, double cpuMicrosEach) {}

    /** What was seen; exact when the final results are each person's last accepted vote. */
    record Figures(
            String benchmark, int people, List<Round> rounds, long resultsPublished, double seconds, boolean exact) {}

    private VoteBenchmark(Crowd crowd, List<ClientSocket> voters, Poll poll, int inFlight) {
        this.crowd = crowd;
        this.voters = voters;
        this.poll = poll;
        this.inFlight = inFlight;
    }

    public static void run(Options options) {
        int people = (int) options.number("people", 5_000);
        Options.needOpenFiles(people + 500);
        try (Standalone edition = Standalone.start(RAISED)) {
            Gateway gateway = edition.gateway();
            var entry = gateway.newSession();
            try (Crowd crowd = new Crowd(entry, (int) options.number("threads", 1))) {
                crowd.join(people, AT_ONCE, LIMIT_MILLIS);
                String session = Objects.requireNonNull(entry.session());
                int inFlight = (int) options.number("in-flight", 256);
                List<ClientSocket> voters = crowd.some(people);
                Poll warm = Poll.publish(gateway, session);
                print(new VoteBenchmark(crowd, voters, warm, inFlight).rounds(edition.pid(), 1));
                Poll poll = Poll.publish(gateway, session);
                VoteBenchmark benchmark = new VoteBenchmark(crowd, voters, poll, inFlight);
                print(benchmark.rounds(edition.pid(), (int) options.number("rounds", 3)));
            }
        }
    }

    private Figures rounds(long pid, int rounds) {
        List<Round> all = new ArrayList<>();
        long startedAt = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            all.add(round(pid, round));
        }
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        return new Figures(
                "votes",
                voters.size(),
                all,
                poll.published(),
                seconds,
                poll.end().equals(expected(rounds - 1)));
    }

    private Round round(long pid, int round) {
        crowd.take();
        ProcessUsage before = ProcessUsage.of(pid);
        long startedAt = System.nanoTime();
        Tally tally = new Tally();
        for (int sent = 0; sent < voters.size(); sent++) {
            awaitAnswers(tally, sent - inFlight, startedAt);
            String clientId = Stamp.clientId(System.nanoTime(), number++);
            voters.get(sent).send(poll.vote(clientId, option(sent, round)));
        }
        awaitAnswers(tally, voters.size(), startedAt);
        long nanos = System.nanoTime() - startedAt;
        if (tally.problems() > 0) {
            throw new IllegalStateException(tally.problems() + " votes were refused: " + tally.complaints());
        }
        return new Round(
                round == 0 ? "first" : "changed",
                tally.ackLatency().count(),
                tally.ackLatency().count() * 1e9 / nanos,
                tally.ackLatency().millisAt(0.5),
                tally.ackLatency().millisAt(0.99),
                ProcessUsage.of(pid).cpuNanosSince(before) / 1_000.0 / voters.size());
    }

    private void awaitAnswers(Tally tally, long answers, long startedAt) {
        while (tally.ackLatency().count() + tally.problems() < answers) {
            LockSupport.parkNanos(PAUSE_NANOS);
            tally.merge(crowd.take());
            if (System.nanoTime() - startedAt > LIMIT_MILLIS * 1_000_000) {
                throw new IllegalStateException("Only " + tally.ackLatency().count() + " votes were taken in time.");
            }
        }
    }

    private static int option(int voter, int round) {
        return (voter + round) % Poll.OPTIONS;
    }

    private List<Long> expected(int round) {
        List<Long> counts = new ArrayList<>(Collections.nCopies(Poll.OPTIONS, 0L));
        for (int voter = 0; voter < voters.size(); voter++) {
            counts.set(option(voter, round), counts.get(option(voter, round)) + 1);
        }
        return counts;
    }

    private static void print(Figures figures) {
        System.out.printf(
                Locale.ROOT,
                "votes: %d people, poll of %d rounds; %d cores, %d GiB%n",
                figures.people(),
                figures.rounds().size(),
                Machine.cores(),
                Machine.memoryGiB());
        figures.rounds()
                .forEach(round -> System.out.printf(
                        Locale.ROOT,
                        "  %s votes: %.0f a second accepted, ack p50 %.1f ms, p99 %.1f ms; %.0f us of the server for each%n",
                        round.votes(),
                        round.perSecond(),
                        round.p50Millis(),
                        round.p99Millis(),
                        round.cpuMicrosEach()));
        System.out.printf(
                Locale.ROOT,
                "  results published %d times within %.1f s; final results %s%n%s%n",
                figures.resultsPublished(),
                figures.seconds(),
                figures.exact() ? "exact" : "WRONG",
                Json.text(figures));
    }
}
