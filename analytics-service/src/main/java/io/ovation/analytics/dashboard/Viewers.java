package io.ovation.analytics.dashboard;

import io.ovation.contracts.analytics.ReportWatching;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who watches one session, as each last reported. Times are monotonic milliseconds and never go back.
 *
 * <p>All calls come from one thread.
 */
final class Viewers {
    private record Seen(ReportWatching report, long at) {}

    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final long presentMillis;
    private final int most;

    /** A report holds for {@code presentMillis}; more viewers than {@code most} are not counted. */
    Viewers(long presentMillis, int most) {
        this.presentMillis = presentMillis;
        this.most = most;
    }

    /** Takes a viewer's newest report. */
    void report(String person, ReportWatching report, long at) {
        boolean known =
                seen.remove(person) != null; // the newest report stands last, so that old ones are found at the front
        if (known || seen.size() < most) {
            seen.put(person, new Seen(report, at));
        }
    }

    /** Who is here at this time. Those who have been silent for too long are forgotten. */
    Headcount at(long now) {
        seen.values().removeIf(one -> now - one.at() > presentMillis);
        long engaged =
                seen.values().stream().filter(one -> one.report().engaged()).count();
        return new Headcount(seen.size(), engaged);
    }
}
