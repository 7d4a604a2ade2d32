package io.ovation.analytics.polarity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line's score by rules, from -1 to 1: what its words are worth, turned round by a negation before them, stronger or weaker by a word
 * of degree, after VADER (Hutto and Gilbert 2014), and what phrases of live chats are worth.
 */
final class Rules {
    private static final int REACH = 3;
    private static final double TURNED = -0.74;
    private static final double LOUD = 0.733;
    private static final double EXCLAMATION = 0.292;
    private static final double BUT_BEFORE = 0.5;
    private static final double BUT_AFTER = 1.5;
    private static final double ALPHA = 15;
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "without",
            "hardly",
            "isn't",
            "isnt",
            "aren't",
            "wasn't",
            "weren't",
            "don't",
            "dont",
            "doesn't",
            "doesnt",
            "didn't",
            "didnt",
            "can't",
            "cant",
            "cannot",
            "couldn't",
            "won't",
            "wont",
            "wouldn't",
            "shouldn't",
            "ain't");
    private static final Map<String, Double> DEGREES = Map.ofEntries(
            Map.entry("very", 0.293),
            Map.entry("so", 0.293),
            Map.entry("really", 0.293),
            Map.entry("super", 0.293),
            Map.entry("totally", 0.293),
            Map.entry("extremely", 0.293),
            Map.entry("absolutely", 0.293),
            Map.entry("too", 0.2),
            Map.entry("most", 0.293),
            Map.entry("slightly", -0.293),
            Map.entry("somewhat", -0.293),
            Map.entry("barely", -0.293),
            Map.entry("almost", -0.293),
            Map.entry("kinda", -0.293),
            Map.entry("bit", -0.293));

    private final Lexicon lexicon = new Lexicon();
    private final Phrases phrases = new Phrases();

    double score(LineWords line) {
        List<String> words = line.words();
        double[] worth = new double[words.size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = word(words, i, line.shouted());
        }
        for (Phrases.Found found : phrases.in(words)) {
            for (int i = found.from(); i < found.to(); i++) {
                worth[i] = i == found.from() ? found.worth() : 0;
            }
        }
        double sum = sum(worth, words.indexOf("but"));
        double fault = sum > 0 && words.contains("no") ? 0 : phrases.fault(words);
        double loud = Math.signum(sum + fault) * EXCLAMATION * line.exclamations();
        double total = sum + fault + loud;
        return total / Math.sqrt(total * total + ALPHA);
    }

    private double word(List<String> words, int at, boolean shouted) {
        Double known = lexicon.of(words.get(at));
        if (known == null || known == 0) {
            return 0;
        }
        double worth = known + (shouted ? Math.signum(known) * LOUD : 0);
        for (int before = Math.max(0, at - REACH); before < at; before++) {
            String word = words.get(before);
            worth += Math.signum(worth) * DEGREES.getOrDefault(word, 0.0);
            worth *= NEGATIONS.contains(word) ? TURNED : 1;
        }
        return worth;
    }

    private static double sum(double[] worth, int but) {
        double sum = 0;
        for (int i = 0; i < worth.length; i++) {
            double weight = but < 0 ? 1 : i < but ? BUT_BEFORE : BUT_AFTER;
            sum += worth[i] * weight;
        }
        return sum;
    }
}
