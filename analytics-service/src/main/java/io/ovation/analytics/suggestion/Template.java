package io.ovation.analytics.suggestion;

import io.ovation.contracts.analytics.SuggestionKind;
import java.util.List;
import java.util.Set;

/**
 * An idea with places for words of the session.
 *
 * @param id kebab-case
 * @param when phases of a session, and names of signals
 * @param emoji name of a picture, or empty
 * @param words the question or the text
 * @param options of a poll
 * @param reason one sentence
 */
record Template(
        String id,
        Set<String> when,
        SuggestionKind kind,
        String emoji,
        String words,
        List<String> options,
        String reason) {
    /** Stands for one subject; the template makes one idea for each. */
    static final String TOPIC = "{topic}";

    /** Stands for the first subjects, as options or in a sentence. */
    static final String TOPICS = "{topics}";

    static final String SESSION = "{session}";

    boolean aboutOne() {
        return words.contains(TOPIC);
    }

    boolean aboutSeveral() {
        return words.contains(TOPICS) || options.contains(TOPICS);
    }
}
