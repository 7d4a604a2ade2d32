package io.ovation.analytics.polarity;

import java.util.List;
import java.util.Set;

/** Whether words are English: by their script, and by small words of English and of its neighbours in Latin script. */
final class Language {
    private static final Set<String> ENGLISH = Set.of(
            "the", "a", "an", "is", "are", "was", "were", "be", "it", "this", "that", "i", "you", "we", "they", "he",
            "she", "my", "your", "our", "of", "to", "in", "on", "for", "with", "and", "or", "but", "not", "can", "will",
            "do", "does", "how", "what", "when", "where", "why", "who", "have", "has", "at", "from", "there", "here",
            "please", "thanks", "thank", "hello", "hi", "hey", "so", "too", "very", "just", "as", "if", "would",
            "could");
    private static final Set<String> FOREIGN = Set.of(
            "el",
            "la",
            "los",
            "las",
            "que",
            "de",
            "desde",
            "es",
            "una",
            "uno",
            "por",
            "para",
            "muy",
            "nada",
            "todos",
            "gracias",
            "hola",
            "se",
            "le",
            "les",
            "des",
            "du",
            "est",
            "et",
            "pas",
            "je",
            "vous",
            "nous",
            "merci",
            "bonjour",
            "tous",
            "rien",
            "der",
            "die",
            "das",
            "und",
            "ist",
            "nicht",
            "kein",
            "keine",
            "ein",
            "eine",
            "ich",
            "wir",
            "danke",
            "vielen",
            "ton",
            "il",
            "che",
            "non",
            "grazie",
            "ciao",
            "o",
            "os",
            "um",
            "uma",
            "obrigado",
            "obrigada",
            "het",
            "een",
            "niet",
            "en",
            "ik",
            "och",
            "det",
            "jag",
            "inte",
            "tack",
            "nie",
            "jest",
            "tak");
    private static final double LATIN_SHARE = 0.7;

    private Language() {}

    static boolean english(List<String> words) {
        List<String> spelled = words.stream()
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .toList();
        if (spelled.isEmpty()) {
            return true; // numbers and pictographs are read by everybody
        }
        long latin = spelled.stream()
                .filter(word -> Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN)
                .count();
        long foreign = spelled.stream().filter(Language::foreign).count();
        long english = spelled.stream().filter(ENGLISH::contains).count();
        return latin >= LATIN_SHARE * spelled.size() && foreign <= english;
    }

    private static boolean foreign(String word) {
        return FOREIGN.contains(word) || word.chars().anyMatch(sign -> sign > 0x7F && Character.isLetter(sign));
    }
}
