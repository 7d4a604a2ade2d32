package io.ovation.analytics.topic;

import io.ovation.contracts.analytics.Trouble.With;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a line complains that something of the session does not work: what is needed together with what is wrong with it. */
final class Complaint {
    private static final Map<With, Set<String>> NEEDED = new EnumMap<>(Map.of(
            With.SOUND,
            Set.of("sound", "audio", "mic", "microphone", "volume", "voice"),
            With.PICTURE,
            Set.of("video", "picture", "screen", "slides", "slide", "camera", "stream", "image"),
            With.ACCESS,
            Set.of("login", "link", "access", "page")));
    private static final Map<String, With> SENSES = Map.of(
            "hear", With.SOUND,
            "hearing", With.SOUND,
            "see", With.PICTURE,
            "join", With.ACCESS,
            "enter", With.ACCESS,
            "log", With.ACCESS,
            "load", With.ACCESS,
            "open", With.ACCESS);
    private static final Map<String, With> BY_THEMSELVES = Map.of(
            "muted", With.SOUND,
            "inaudible", With.SOUND,
            "buffering", With.PICTURE,
            "frozen", With.PICTURE,
            "freezing", With.PICTURE,
            "froze", With.PICTURE,
            "lagging", With.PICTURE,
            "pixelated", With.PICTURE);
    private static final Set<String> CANNOT =
            Set.of("can't", "cant", "cannot", "couldn't", "unable", "won't", "wont", "doesn't", "doesnt", "nothing");
    private static final Set<String> PROBLEMS = Set.of("problem", "problems", "issue", "issues", "trouble");
    private static final Set<String> FAULTS = Set.of(
            "no",
            "not",
            "isn't",
            "isnt",
            "without",
            "gone",
            "lost",
            "losing",
            "off",
            "down",
            "dead",
            "died",
            "black",
            "stuck",
            "broken",
            "low",
            "keeps",
            "dropping",
            "drops",
            "cutting",
            "denied",
            "choppy",
            "robotic");

    /** Whoever says one of these without the ones after them says that it works. */
    private static final Set<String> WORKS = Set.of("back", "fixed", "fine", "works", "working", "better", "solved");

    private static final Set<String> STILL = Set.of("still", "not", "no", "isn't", "isnt", "stopped", "doesn't");

    private Complaint() {}

    /** What the line complains of, or null. */
    static @Nullable With in(List<String> words) {
        if (reassures(words)) {
            return null;
        }
        boolean cannot = any(words, CANNOT);
        boolean wrong = cannot || any(words, FAULTS) || any(words, PROBLEMS);
        return words.stream()
                .map(word -> complained(word, cannot, wrong))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable With complained(String word, boolean cannot, boolean wrong) {
        With alone = BY_THEMSELVES.get(word);
        With sensed = cannot ? SENSES.get(word) : null;
        return alone != null ? alone : sensed != null ? sensed : wrong ? needed(word) : null;
    }

    private static @Nullable With needed(String word) {
        return NEEDED.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static boolean reassures(List<String> words) {
        int no = words.indexOf("no");
        boolean none = no >= 0 && any(words.subList(no, Math.min(words.size(), no + 3)), PROBLEMS);
        return none || (any(words, WORKS) && !any(words, STILL));
    }

    private static boolean any(List<String> words, Set<String> of) {
        return !Collections.disjoint(words, of);
    }
}
