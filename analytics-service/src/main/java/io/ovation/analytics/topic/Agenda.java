package io.ovation.analytics.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a session is announced to be about: the parts of its texts between commas, colons and "and". Pure. */
public final class Agenda {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|\\S*@\\S*|<[^>]*>?");
    private static final Pattern BETWEEN =
            Pattern.compile("[,;:.!?|/()\\[\\]\"\\n\\r•·–—]+|\\s-\\s|\\s(?i:and|or|with|plus|then)\\s|\\s&\\s");
    private static final int WORDS = 4;
    private static final int CHARACTERS = 60;
    private static final int ITEMS = 8;
    private static final int LONGEST_TEXT = 2000;

    private Agenda() {}

    /** The parts of these texts that are short enough to be said in passing, the first ones, each once. */
    public static List<String> of(List<String> texts) {
        List<String> items = new ArrayList<>();
        for (String text : texts) {
            String cut = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
            Arrays.stream(BETWEEN.split(ADDRESS.matcher(cut).replaceAll(". ")))
                    .map(Agenda::trimmed)
                    .filter(Agenda::brief)
                    .filter(item -> items.stream().noneMatch(item::equalsIgnoreCase))
                    .limit(ITEMS - items.size())
                    .forEach(items::add);
        }
        return List.copyOf(items);
    }

    private static boolean brief(String item) {
        return !item.isEmpty() && item.length() <= CHARACTERS && item.split(" ").length <= WORDS;
    }

    /** Without words at its beginning that say nothing by themselves; nothing when it ends with a word that leads on. */
    private static String trimmed(String part) {
        List<String> said = Arrays.stream(part.strip().split("\\s+"))
                .dropWhile(word -> !says(word))
                .toList();
        return said.isEmpty() || leadsOn(said.get(said.size() - 1)) ? "" : String.join(" ", said);
    }

    private static boolean leadsOn(String word) {
        return !named(word) && Terms.small(lower(word));
    }

    private static boolean says(String word) {
        return word.chars().anyMatch(Character::isLetter) && (named(word) || Terms.says(lower(word)));
    }

    /** Short names in capitals say something too. */
    private static boolean named(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
