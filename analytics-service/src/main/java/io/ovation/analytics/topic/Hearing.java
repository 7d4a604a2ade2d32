package io.ovation.analytics.topic;

import io.ovation.contracts.analytics.Heard;
import io.ovation.contracts.analytics.Trouble;
import io.ovation.contracts.analytics.Trouble.With;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts people by what they wrote. Pure. */
public final class Hearing {
    static final int PEOPLE = 3;
    static final int TOPICS = 5;

    /** A longer term stands for a shorter one within it when so large a share of those who used the shorter one used it. */
    private static final double WITHIN = 0.6;

    private static final long COMPLAINT_MILLIS = 60_000;
    private static final double COMPLAINT_SHARE = 0.1;

    private Hearing() {}

    /** What these lines are about, and what those of the last minute complain of.
     *
     * @param lines of the last five minutes
     */
    public static Heard of(Collection<Line> lines, long now) {
        return new Heard(topics(lines), trouble(lines, now));
    }

    /** A term and how many used it. */
    private record Used(String term, int people) {
        boolean standsFor(Used other) {
            return partOf(other.term, term) && people >= WITHIN * other.people;
        }
    }

    private static List<String> topics(Collection<Line> lines) {
        Map<String, Set<String>> people = new HashMap<>();
        for (Line line : lines) {
            line.gist()
                    .terms()
                    .forEach(term -> people.computeIfAbsent(term, fresh -> new HashSet<>())
                            .add(line.author()));
        }
        List<Used> ranked = people.entrySet().stream()
                .map(entry -> new Used(entry.getKey(), entry.getValue().size()))
                .filter(used -> used.people() >= PEOPLE)
                .sorted(Comparator.comparingInt((Used used) -> -used.people())
                        .thenComparing(used -> -used.term().length())
                        .thenComparing(Used::term))
                .toList();
        return chosen(ranked.stream()
                .filter(used -> ranked.stream().noneMatch(other -> other.standsFor(used)))
                .map(Used::term)
                .toList());
    }

    /** The first ones, none of which is a part of another. */
    private static List<String> chosen(List<String> ranked) {
        List<String> chosen = new ArrayList<>();
        for (String term : ranked) {
            if (chosen.size() < TOPICS && chosen.stream().noneMatch(other -> partOf(other, term))) {
                chosen.add(term);
            }
        }
        return List.copyOf(chosen);
    }

    private static boolean partOf(String shorter, String longer) {
        return !shorter.equals(longer) && (" " + longer + " ").contains(" " + shorter + " ");
    }

    private static @Nullable Trouble trouble(Collection<Line> lines, long now) {
        List<Line> recent = lines.stream()
                .filter(line -> now - line.at() <= COMPLAINT_MILLIS)
                .toList();
        Map<With, Set<String>> people = new HashMap<>();
        for (Line line : recent) {
            With with = line.gist().trouble();
            if (with != null) {
                people.computeIfAbsent(with, fresh -> new HashSet<>()).add(line.author());
            }
        }
        double least = Math.max(PEOPLE, COMPLAINT_SHARE * recent.size());
        return people.entrySet().stream()
                .map(entry -> new Trouble(entry.getKey(), entry.getValue().size()))
                .filter(trouble -> trouble.people() >= least)
                .max(Comparator.comparingLong(Trouble::people).thenComparing(Trouble::with))
                .orElse(null);
    }
}
