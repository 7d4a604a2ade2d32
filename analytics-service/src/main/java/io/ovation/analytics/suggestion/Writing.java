package io.ovation.analytics.suggestion;

import io.ovation.contracts.analytics.Prefill;
import io.ovation.contracts.analytics.Suggestion;
import io.ovation.contracts.analytics.SuggestionKind;
import io.ovation.contracts.interactions.InteractionTexts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes ideas out: a template with the words of a session. Pure. */
final class Writing {
    private static final int OPTIONS = 4;
    private static final int IN_A_SENTENCE = 3;
    private static final String OTHER = "Something else";
    private static final int SLUG = 40;
    private static final int MESSAGE = 500;

    private final String session;
    private final Subjects subjects;

    Writing(String session, Subjects subjects) {
        this.session = session;
        this.subjects = subjects;
    }

    /** The ideas that this template makes here: none where it lacks subjects, else one, or one for each subject. */
    Stream<Suggestion> of(Template template) {
        if (template.aboutSeveral() && subjects.all().size() < InteractionTexts.MIN_OPTIONS) {
            return Stream.empty();
        }
        Stream<Suggestion> written = template.aboutOne()
                ? subjects.all().stream().map(subject -> written(template, subject))
                : Stream.of(written(template, ""));
        return written.filter(Writing::fits);
    }

    private Suggestion written(Template template, String subject) {
        String id = subject.isEmpty() ? template.id() : template.id() + "-" + slug(subject);
        String words = template.words()
                .replace(Template.SESSION, session)
                .replace(Template.TOPICS, sentence())
                .replace(Template.TOPIC, subject);
        return new Suggestion(id, template.kind(), prefill(template, words), template.reason());
    }

    private Prefill prefill(Template template, String words) {
        boolean text = template.kind() == SuggestionKind.CHAT_MESSAGE || template.kind() == SuggestionKind.ANNOUNCEMENT;
        return new Prefill(
                text ? null : words,
                options(template),
                template.emoji().isEmpty() ? null : template.emoji(),
                text ? words : null);
    }

    private List<String> options(Template template) {
        return template.options().contains(Template.TOPICS)
                ? Stream.concat(subjects.all().stream().limit(OPTIONS).map(Writing::capital), Stream.of(OTHER))
                        .toList()
                : template.options();
    }

    private String sentence() {
        List<String> few = subjects.all().stream().limit(IN_A_SENTENCE).toList();
        return few.size() < 2
                ? String.join("", few)
                : String.join(", ", few.subList(0, few.size() - 1)) + " and " + few.get(few.size() - 1);
    }

    private static String capital(String subject) {
        return subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1);
    }

    /** Letters beyond the alphabet are told apart by a number. */
    private static String slug(String subject) {
        String lower = subject.toLowerCase(Locale.ROOT);
        String plain = lower.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(plain.length(), SLUG)).replaceAll("-$", "");
        return cut.equals(lower) ? cut : cut + "-" + Integer.toHexString(lower.hashCode());
    }

    private static boolean fits(Suggestion idea) {
        Prefill prefill = idea.prefill();
        int most = idea.kind() == SuggestionKind.CHAT_MESSAGE ? MESSAGE : InteractionTexts.ANNOUNCEMENT;
        return within(prefill.question(), InteractionTexts.QUESTION)
                && within(prefill.text(), most)
                && prefill.options().stream().allMatch(option -> within(option, InteractionTexts.OPTION));
    }

    private static boolean within(@Nullable String text, int codePoints) {
        return text == null || text.codePointCount(0, text.length()) <= codePoints;
    }
}
