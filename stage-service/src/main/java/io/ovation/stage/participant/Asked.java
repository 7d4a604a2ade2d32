package io.ovation.stage.participant;

import io.ovation.contracts.participant.ListParticipants;
import io.ovation.contracts.participant.ParticipantGroup;
import io.ovation.stage.field.Fields;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a question for the list; each wrong field is named with its rule. */
final class Asked {
    private Asked() {}

    static Listing read(ListParticipants asked) {
        Fields fields = new Fields();
        @Nullable String named = asked.group();
        @Nullable
        ParticipantGroup group =
                named == null ? null : ParticipantGroup.named(named).orElse(null);
        if (named != null && group == null) {
            fields.wrong("group", "one-of", "One of " + groups() + ".");
        }
        if (asked.after() != null && named == null) {
            fields.wrong("cursor", "with-group", "A page goes on in one group; name it.");
        }
        if (asked.query().codePointCount(0, asked.query().length()) > ListParticipants.QUERY) {
            fields.wrong("query", "max-length", "At most " + ListParticipants.QUERY + " characters.");
        }
        int limit = fields.number("limit", asked.limit(), 1, ListParticipants.PAGE);
        fields.check();
        return new Listing(group, new NameSearch(asked.query()), asked.after(), limit);
    }

    private static String groups() {
        return Arrays.stream(ParticipantGroup.values())
                .map(ParticipantGroup::wireName)
                .collect(Collectors.joining(", "));
    }
}
