package io.ovation.analytics.polarity;

import java.util.ArrayList;
import java.util.List;

/** What the model sees of a line: its words, pairs of words, pieces of four letters, and the score that the rules give. */
final class Features {
    private static final int PIECE = 4;
    private static final double STEP = 0.2;

    private Features() {}

    static List<String> of(LineWords line, String text, double score) {
        List<String> words = line.words();
        List<String> features = new ArrayList<>();
        String last = "^";
        for (String word : words) {
            features.add("w=" + word);
            features.add("p=" + last + " " + word);
            pieces("_" + word + "_", features);
            last = word;
        }
        features.add("p=" + last + " $");
        long bucket = Math.round(score / STEP);
        features.add("s=" + bucket);
        features.add("s=" + Long.signum(bucket));
        features.add("n=" + Math.min(4, words.size()));
        if (text.indexOf('?') >= 0) {
            features.add("?");
        }
        return features;
    }

    private static void pieces(String word, List<String> features) {
        for (int at = 0; at + PIECE <= word.length(); at++) {
            features.add("c=" + word.substring(at, at + PIECE));
        }
    }
}
