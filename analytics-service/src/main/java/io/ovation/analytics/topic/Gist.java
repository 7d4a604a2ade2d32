package io.ovation.analytics.topic;

import io.ovation.contracts.analytics.Trouble.With;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a line's words, in no order.
 *
 * @param terms one to three words that belong together, at most {@value #TERMS} of a line
 * @param trouble what its author complains of, or null
 */
public record Gist(Set<String> terms, @Nullable With trouble) {
    static final int TERMS = 30;

    /** Of a line that says nothing. */
    public static final Gist NONE = new Gist(Set.of(), null);

    public Gist {
        terms = Set.copyOf(terms);
    }

    /** What is kept of this line.
     *
     * @param text as it was written
     */
    public static Gist of(String text) {
        List<String> words = Words.in(text);
        return new Gist(Terms.of(words, TERMS), Complaint.in(words));
    }
}
