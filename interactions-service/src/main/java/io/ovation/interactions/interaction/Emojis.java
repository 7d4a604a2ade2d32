package io.ovation.interactions.interaction;

import io.ovation.contracts.interactions.Emoji;
import io.ovation.contracts.interactions.InteractionTexts;
import io.ovation.interactions.field.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads pictures by their names. */
final class Emojis {
    private static final int NAME = 32;
    private static final String NAMES =
            Arrays.stream(Emoji.values()).map(Emoji::wireName).collect(Collectors.joining(", "));

    private Emojis() {}

    static Emoji one(Fields fields, String field) {
        return named(fields, field, fields.text(field, NAME)).orElse(Emoji.STAR);
    }

    static List<Emoji> several(Fields fields, String field) {
        List<Emoji> found = new ArrayList<>();
        List<String> names =
                fields.texts(field, InteractionTexts.MIN_OPTIONS, InteractionTexts.MAX_SURVEY_OPTIONS, NAME);
        for (int i = 0; i < names.size(); i++) {
            named(fields, field + "[" + i + "]", names.get(i)).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Optional<Emoji> named(Fields fields, String field, String name) {
        Optional<Emoji> emoji = Emoji.named(name);
        if (emoji.isEmpty() && !name.isEmpty()) {
            fields.refuse(field, "one-of", "This is one of " + NAMES + ".");
        }
        return emoji;
    }
}
