package io.ovation.analytics.report;

import io.ovation.contracts.report.Engagement;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts deeds of many people, or of one. */
final class Tally {
    private final @Nullable Set<String> writers;
    private final @Nullable Set<String> askers;
    private final @Nullable Set<String> answerers;
    private final @Nullable Set<String> people;
    private long messages;
    private long deleted;
    private long threads;
    private long entries;
    private long answers;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    private Tally(boolean ofMany) {
        writers = ofMany ? new HashSet<>() : null;
        askers = ofMany ? new HashSet<>() : null;
        answerers = ofMany ? new HashSet<>() : null;
        people = ofMany ? new HashSet<>() : null;
    }

    /** Counts the people too. */
    static Tally ofMany() {
        return new Tally(true);
    }

    static Tally ofOne() {
        return new Tally(false);
    }

    /**
     * Counts one.
     *
     * @param person who, or null when they are not to be known
     * @param at milliseconds of the epoch
     */
    void did(Deed deed, @Nullable String person, long at) {
        first = Math.min(first, at);
        last = Math.max(last, at);
        count(people, person);
        switch (deed) {
            case MESSAGE -> wrote(person);
            case DELETED_MESSAGE -> {
                deleted++;
                wrote(person);
            }
            case THREAD -> {
                threads++;
                entries++;
                count(askers, person);
            }
            case ENTRY -> entries++;
            case ANSWER -> {
                answers++;
                count(answerers, person);
            }
        }
    }

    private void wrote(@Nullable String person) {
        messages++;
        count(writers, person);
    }

    private static void count(@Nullable Set<String> set, @Nullable String person) {
        if (set != null && person != null) {
            set.add(person);
        }
    }

    Engagement counts() {
        return new Engagement(
                messages,
                deleted,
                size(writers),
                threads,
                entries,
                size(askers),
                answers,
                size(answerers),
                size(people));
    }

    private static @Nullable Long size(@Nullable Set<String> set) {
        return set == null ? null : (long) set.size();
    }

    /** When the first was done, or null when nothing was. */
    @Nullable
    Instant first() {
        return first == Long.MAX_VALUE ? null : Instant.ofEpochMilli(first);
    }

    /** When the last was done, or null. */
    @Nullable
    Instant last() {
        return last == Long.MIN_VALUE ? null : Instant.ofEpochMilli(last);
    }
}
