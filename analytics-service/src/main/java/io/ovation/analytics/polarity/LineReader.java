package io.ovation.analytics.polarity;

import java.util.List;
import java.util.Set;

/**
 * Reads lines of a live chat: the model's word where it is sure, else the rules'.
 *
 * <p>Immutable once made; making one trains the model, which takes about a second of one core.
 */
public final class LineReader {
    private static final double SURE = 0.5;
    private static final double THRESHOLD = 0.05;
    private static final Set<String> SAYS_NOTHING = Set.of(
            "first",
            "1st",
            "here",
            "present",
            "test",
            "testing",
            "hi",
            "hello",
            "hey",
            "morning",
            "evening",
            "good",
            "afternoon",
            "all",
            "everyone",
            "folks",
            "from",
            "yes",
            "no",
            "yep",
            "nope",
            "ok",
            "k",
            "same",
            "brb");
    private static final int SHORT = 2;

    private final Rules rules = new Rules();
    private final LineModel model;

    /** Trained with all labelled lines. */
    public LineReader() {
        this(Table.rows("live-chat.tsv"));
    }

    /** @param labelled rows of part, polarity, kinds and text */
    LineReader(List<String[]> labelled) {
        this.model = LineModel.trained(labelled.stream()
                .map(row -> new LineModel.Example(polarity(Integer.parseInt(row[1])), features(row[3])))
                .toList());
    }

    /** Reads one line.
     *
     * @param text as it was written; of very long ones the first 2,000 characters are read
     */
    public Reading read(String text) {
        LineWords line = LineWords.of(text);
        boolean english = Language.english(line.words());
        boolean noise = noise(text, line);
        return new Reading(english ? polarity(text, line) : Polarity.NEUTRAL, noise, english);
    }

    private static boolean noise(String text, LineWords line) {
        return text.length() <= SHORT || (!line.words().isEmpty() && SAYS_NOTHING.containsAll(line.words()));
    }

    private Polarity polarity(String text, LineWords line) {
        double score = rules.score(line);
        LineModel.Guess guess = model.of(Features.of(line, text, score));
        if (guess.probability() >= SURE) {
            return guess.polarity();
        }
        return Math.abs(score) < THRESHOLD ? Polarity.NEUTRAL : polarity((int) Math.signum(score));
    }

    private List<String> features(String text) {
        LineWords line = LineWords.of(text);
        return Features.of(line, text, rules.score(line));
    }

    static Polarity polarity(int label) {
        return label == 0 ? Polarity.NEUTRAL : label > 0 ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }
}
