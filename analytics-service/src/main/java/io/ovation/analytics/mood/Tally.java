package io.ovation.analytics.mood;

import io.ovation.analytics.polarity.Polarity;
import io.ovation.contracts.analytics.Sure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the lines of five minutes add up to. A line weighs half as much every 90 seconds (45 in a busy chat), the second newest line of
 * somebody half as much as their newest, the third a third.
 *
 * @param score from -1 to 1; near 0 while little was said
 * @param messages lines
 * @param people who wrote them
 * @param contented who of them wrote something positive
 * @param discontented who of them wrote something negative
 */
record Tally(double score, int messages, int people, int contented, int discontented) {
    private static final double HALF_LIFE_MILLIS = 90_000;
    private static final int BUSY_A_MINUTE = 30;
    private static final long MINUTE_MILLIS = 60_000;
    private static final double NOISE_WEIGHT = 0.3;
    private static final double NEUTRAL_SHARE = 0.5;
    private static final double PRIOR = 2;

    static Tally of(Collection<Said> lines, long now) {
        Map<Polarity, Double> sums = new HashMap<>();
        Map<Polarity, Set<String>> authors = new HashMap<>();
        Map<String, Integer> written = new HashMap<>();
        double halfLife = HALF_LIFE_MILLIS / (busy(lines, now) ? 2 : 1);
        List<Said> newestFirst = new ArrayList<>(lines);
        Collections.reverse(newestFirst);
        for (Said line : newestFirst) {
            double weight = Math.pow(2, -(now - line.at()) / halfLife) / written.merge(line.author(), 1, Integer::sum);
            if (line.reading().english()) {
                Polarity polarity = line.reading().noise()
                        ? Polarity.NEUTRAL
                        : line.reading().polarity();
                sums.merge(polarity, line.reading().noise() ? weight * NOISE_WEIGHT : weight, Double::sum);
                authors.computeIfAbsent(polarity, first -> new HashSet<>()).add(line.author());
            }
        }
        return new Tally(
                score(sums),
                lines.size(),
                written.size(),
                people(authors, Polarity.POSITIVE),
                people(authors, Polarity.NEGATIVE));
    }

    /** How much this says: few lines or few people say little. */
    Sure sure() {
        if (messages < 10 || people < 5) {
            return Sure.LOW;
        }
        return messages >= 30 && people >= 15 ? Sure.HIGH : Sure.MEDIUM;
    }

    private static boolean busy(Collection<Said> lines, long now) {
        return lines.stream().filter(line -> now - line.at() < MINUTE_MILLIS).count() > BUSY_A_MINUTE;
    }

    private static double score(Map<Polarity, Double> sums) {
        double positive = sums.getOrDefault(Polarity.POSITIVE, 0.0);
        double negative = sums.getOrDefault(Polarity.NEGATIVE, 0.0);
        double neutral = sums.getOrDefault(Polarity.NEUTRAL, 0.0);
        return (positive - negative) / (positive + negative + NEUTRAL_SHARE * neutral + PRIOR);
    }

    private static int people(Map<Polarity, Set<String>> authors, Polarity polarity) {
        return authors.getOrDefault(polarity, Set.of()).size();
    }
}
