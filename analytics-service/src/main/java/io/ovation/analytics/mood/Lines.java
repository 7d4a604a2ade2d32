package io.ovation.analytics.mood;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * The lines of one chat in the last five minutes, by their seq.
 *
 * <p>All calls come from one thread.
 */
final class Lines {
    static final long WINDOW_MILLIS = 300_000;

    private final TreeMap<Long, Said> lines = new TreeMap<>();
    private final int most;
    private long lastAt = Long.MIN_VALUE;

    /** Keeps so many lines; of more the oldest go. */
    Lines(int most) {
        this.most = most;
    }

    void said(long seq, Said line) {
        lines.put(seq, line);
        lastAt = Math.max(lastAt, line.at());
        if (lines.size() > most) {
            lines.pollFirstEntry();
        }
    }

    void deleted(long seq) {
        lines.remove(seq);
    }

    /** Everything up to this seq is gone. */
    void cleared(long floor) {
        lines.headMap(floor, true).clear();
    }

    void blocked(String author) {
        lines.values().removeIf(line -> line.author().equals(author));
    }

    /** When somebody last wrote, or this time when nobody did since. */
    long lastAt(long start) {
        return Math.max(lastAt, start);
    }

    /** The lines of the five minutes before this time, oldest first. */
    Collection<Said> at(long now) {
        lines.values().removeIf(line -> now - line.at() > WINDOW_MILLIS);
        return List.copyOf(lines.values());
    }
}
