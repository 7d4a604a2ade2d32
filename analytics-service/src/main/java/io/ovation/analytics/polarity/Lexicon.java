package io.ovation.analytics.polarity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they are worth, from -4 to 4: those of VADER's lexicon, pictographs of live chats, and some words that mean something
 * else there.
 */
final class Lexicon {
    private static final Map<String, Double> LIVE = Map.ofEntries(
            Map.entry("👍", 1.8),
            Map.entry("👏", 2.2),
            Map.entry("🎉", 2.4),
            Map.entry("🔥", 2.2),
            Map.entry("❤", 2.6),
            Map.entry("💯", 2.2),
            Map.entry("🙌", 2.2),
            Map.entry("🙏", 1.6),
            Map.entry("😍", 2.8),
            Map.entry("😀", 2.0),
            Map.entry("😃", 2.0),
            Map.entry("😄", 2.2),
            Map.entry("😊", 2.2),
            Map.entry("🙂", 1.2),
            Map.entry("😂", 1.8),
            Map.entry("🤣", 1.8),
            Map.entry("🤯", 1.6),
            Map.entry("🏆", 2.0),
            Map.entry("🚀", 1.8),
            Map.entry("💪", 1.6),
            Map.entry("👎", -2.2),
            Map.entry("😡", -2.8),
            Map.entry("😠", -2.4),
            Map.entry("😴", -1.8),
            Map.entry("🙄", -1.8),
            Map.entry("😕", -1.6),
            Map.entry("😞", -2.0),
            Map.entry("😢", -1.8),
            Map.entry("😖", -2.0),
            Map.entry("🤮", -2.8),
            Map.entry("lag", -1.8),
            Map.entry("lagging", -1.8),
            Map.entry("laggy", -1.8),
            Map.entry("buffering", -1.8),
            Map.entry("frozen", -1.8),
            Map.entry("freezes", -1.8),
            Map.entry("blurry", -1.6),
            Map.entry("pixelated", -1.6),
            Map.entry("choppy", -1.6),
            Map.entry("echo", -1.4),
            Map.entry("muted", -1.2),
            Map.entry("crashed", -2.0),
            Map.entry("cringe", -1.8),
            Map.entry("meh", -1.4),
            Map.entry("thx", 1.6),
            Map.entry("ty", 1.4),
            Map.entry("insightful", 2.2),
            Map.entry("refund", -1.8),
            Map.entry("disagree", -1.6),
            Map.entry("useless", -1.9),
            Map.entry("like", 0.8),
            Map.entry("sick", 0.0),
            Map.entry("insane", 0.0),
            Map.entry("yes", 0.0),
            Map.entry("no", 0.0),
            Map.entry("ok", 0.0),
            Map.entry("well", 0.0),
            Map.entry("please", 0.0),
            Map.entry("question", 0.0),
            Map.entry("share", 0.0),
            Map.entry("sure", 0.4));

    private final Map<String, Double> valence = new HashMap<>();

    Lexicon() {
        Table.rows("vader-lexicon.tsv").forEach(row -> valence.put(row[0], Double.valueOf(row[1])));
        valence.putAll(LIVE);
    }

    /** What the word is worth, or null when it is not known. */
    @Nullable
    Double of(String word) {
        Double known = valence.get(word.replace("\uFE0F", ""));
        return known == null ? valence.get(LineWords.single(word)) : known;
    }
}
