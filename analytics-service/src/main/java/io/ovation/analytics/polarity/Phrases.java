package io.ovation.analytics.polarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What several words together say in a live chat: phrases with a worth of their own, and something that is needed (sound, slides, the
 * stream) together with what is wrong with it.
 */
final class Phrases {
    private static final int LONGEST = 4;
    private static final double FAULT = -2.0;
    private static final Set<String> NEEDED = Set.of(
            "audio",
            "sound",
            "mic",
            "microphone",
            "voice",
            "video",
            "picture",
            "screen",
            "slides",
            "slide",
            "camera",
            "stream",
            "poll",
            "link",
            "captions",
            "connection",
            "button",
            "speaker",
            "image",
            "chat",
            "volume");
    private static final Set<String> FAULTS = Set.of(
            "no",
            "not",
            "can't",
            "cant",
            "cannot",
            "don't",
            "dont",
            "won't",
            "wont",
            "doesn't",
            "doesnt",
            "isn't",
            "without",
            "gone",
            "lost",
            "off",
            "down",
            "died",
            "dead",
            "dies",
            "black",
            "stuck",
            "froze",
            "frozen",
            "broken",
            "low",
            "bad",
            "terrible",
            "keeps",
            "dropping",
            "drops",
            "nothing",
            "denied",
            "anything");
    private static final Set<String> SENSES = Set.of("hear", "see", "load", "open");

    /** Words that a phrase has taken, and what it is worth. */
    record Found(int from, int to, double worth) {}

    private final Map<String, Double> worth = new HashMap<>();

    Phrases() {
        Table.rows("live-phrases.tsv").forEach(row -> worth.put(row[0], Double.valueOf(row[1])));
    }

    /** The phrases in these words, the longest first where they overlap. */
    List<Found> in(List<String> words) {
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int length = Math.min(LONGEST, words.size() - from); length >= 2; length--) {
                Double known = worth.get(String.join(" ", words.subList(from, from + length)));
                if (known != null) {
                    found.add(new Found(from, from + length, known));
                    from += length - 1;
                    break;
                }
            }
        }
        return found;
    }

    /** What a fault of something needed is worth, 0 when there is none. */
    double fault(List<String> words) {
        boolean wrong = words.stream().anyMatch(FAULTS::contains);
        boolean about = words.stream().anyMatch(word -> NEEDED.contains(word) || SENSES.contains(word));
        return wrong && about ? FAULT : 0;
    }
}
