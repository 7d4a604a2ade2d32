package io.ovation.interactions.interaction;

import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.InteractionKind;
import io.ovation.contracts.interactions.InteractionTexts;
import io.ovation.interactions.field.Fields;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what an interaction is to say and ask: only the fields that its kind has. */
final class ContentReader {
    private static final int KIND = 32;
    private static final String QUESTION = "question";
    private static final String OPTIONS = "options";
    private static final String EMOJI = "emoji";
    private static final Content NOTHING = new Content.OpenEnded("");

    private ContentReader() {}

    /** The content; something harmless where a field breaks a rule, which the fields have noted. */
    static Content read(Fields fields, String sessionName) {
        String name = fields.text("kind", KIND);
        Optional<InteractionKind> kind = InteractionKind.named(name);
        if (kind.isEmpty() && !name.isEmpty()) {
            fields.refuse("kind", "one-of", "This is one of " + kinds() + ".");
        }
        return kind.map(known -> read(known, fields, sessionName)).orElse(NOTHING);
    }

    private static String kinds() {
        return Arrays.stream(InteractionKind.values())
                .map(InteractionKind::wireName)
                .collect(Collectors.joining(", "));
    }

    private static Content read(InteractionKind kind, Fields fields, String sessionName) {
        return switch (kind) {
            case POLL -> new Content.Poll(question(fields), options(fields), fields.flag("multiple", false));
            case QUIZ -> quiz(fields);
            case RATING_SCALE -> new Content.RatingScale(question(fields), Emojis.one(fields, EMOJI));
            case CROWD_VOTE -> new Content.CrowdVote(question(fields), Emojis.one(fields, EMOJI));
            case OPEN_ENDED -> new Content.OpenEnded(question(fields));
            case ANNOUNCEMENT -> announcement(fields);
            case SURVEY -> SurveyReader.read(fields, sessionName);
        };
    }

    private static String question(Fields fields) {
        return fields.text(QUESTION, InteractionTexts.QUESTION);
    }

    private static List<String> options(Fields fields) {
        return fields.texts(
                OPTIONS, InteractionTexts.MIN_OPTIONS, InteractionTexts.MAX_OPTIONS, InteractionTexts.OPTION);
    }

    private static Content quiz(Fields fields) {
        List<String> options = options(fields);
        int size = options.isEmpty() ? InteractionTexts.MAX_OPTIONS : options.size();
        List<Integer> correct = fields.places("correct", size, size);
        return new Content.Quiz(
                question(fields), options, correct, correct.size() > 1, fields.flag("showCorrect", false));
    }

    private static Content announcement(Fields fields) {
        return new Content.Announcement(
                fields.optionalText("title", InteractionTexts.TITLE),
                fields.text("text", InteractionTexts.ANNOUNCEMENT),
                fields.optionalObject("button").map(ContentReader::button).orElse(null));
    }

    private static Content.Button button(Fields fields) {
        String label = fields.text("label", InteractionTexts.BUTTON_LABEL);
        String url = fields.text("url", InteractionTexts.URL);
        if (!url.isEmpty() && !leadsToTheWeb(url)) {
            fields.refuse("url", "http-url", "This is a whole http or https address.");
        }
        return new Content.Button(label, url);
    }

    /** Nothing that runs in the page, and no name or password that disguises where it leads. */
    private static boolean leadsToTheWeb(String url) {
        try {
            URI uri = URI.create(url);
            return isHttp(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static boolean isHttp(@Nullable String scheme) {
        return scheme != null && List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
    }
}
