package io.ovation.analytics.report;

import io.ovation.contracts.report.ReportProblems;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of sessions that reports were about lately, the longest unused first to be forgotten when it becomes too much.
 *
 * <p>All calls come from one thread.
 */
final class Activities {
    /** How long one question reads on; far below the time-out of the bus. */
    private static final long READING_MILLIS = 500;

    /** How many sessions are read at once. */
    private static final int LANES = 8;

    private record Key(String account, String session) {}

    private final Bus bus;
    private final Timers timers;
    private final int mostDeeds;
    private final Map<Key, Activity> known = new LinkedHashMap<>(16, 0.75f, true);

    Activities(Bus bus, Timers timers, int mostDeeds) {
        this.bus = bus;
        this.timers = timers;
        this.mostDeeds = mostDeeds;
    }

    /** What is known of a session, perhaps nothing yet. */
    Activity of(String account, String session) {
        return known.computeIfAbsent(new Key(account, session), key -> new Activity(account, session, bus));
    }

    /**
     * Reads all of these to where they ended at a time, which is true, or until reading has taken long enough, which is false.
     *
     * @throws io.ovation.contracts.ProblemException as a failure, {@code report-too-large} when they are more than may be kept
     */
    Future<Boolean> readOn(List<Activity> wanted, Instant asOf) {
        Deque<Activity> left = new ArrayDeque<>(
                wanted.stream().filter(each -> each.wholeAt().isBefore(asOf)).toList());
        long end = timers.monotonicMillis() + READING_MILLIS;
        Set<Activity> kept = Set.copyOf(wanted);
        List<Future<Boolean>> lanes = new ArrayList<>();
        for (int lane = 0; lane < Math.min(LANES, left.size()); lane++) {
            Lane sessions = new Lane(left, timers);
            lanes.add(Pages.read(
                    () -> sessions.page().map(last -> keptWithin(kept, last)), () -> timers.monotonicMillis() >= end));
        }
        return Future.all(lanes).map(read -> lanes.stream().allMatch(lane -> Boolean.TRUE.equals(lane.result())));
    }

    /** Forgets what nobody waits for; fails when that is not enough. */
    private boolean keptWithin(Set<Activity> wanted, boolean last) {
        if (size(known.values()) <= mostDeeds) {
            return last;
        }
        known.values().removeIf(each -> !wanted.contains(each));
        if (size(wanted) > mostDeeds) {
            known.clear();
            throw ReportProblems.TOO_LARGE
                    .withDetail("Ask for fewer sessions: these have more than " + mostDeeds
                            + " messages, questions and answers.")
                    .failure();
        }
        return last;
    }

    private static long size(Collection<Activity> some) {
        return some.stream().mapToLong(Activity::size).sum();
    }
}
