package io.ovation.analytics.suggestion;

import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.Problems;
import io.ovation.contracts.analytics.SignalKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what ideas somebody wants; fails with a problem that names each field and the rule it breaks. */
final class WantedReader {
    static final int SEEN = 500;

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

    private final List<FieldError> errors = new ArrayList<>();

    private WantedReader() {}

    static Wanted read(Map<String, Object> body) {
        WantedReader reader = new WantedReader();
        Wanted wanted = new Wanted(reader.seen(body.get("seen")), reader.signal(body.get("signal")));
        if (!reader.errors.isEmpty()) {
            throw Problems.INVALID.withErrors(List.copyOf(reader.errors)).failure();
        }
        return wanted;
    }

    private Set<String> seen(@Nullable Object value) {
        Set<String> seen = new HashSet<>();
        if (value == null) {
            return seen;
        }
        if (!(value instanceof List<?> list) || list.size() > SEEN) {
            errors.add(new FieldError("seen", "count", "This is a list of at most " + SEEN + " ids."));
            return seen;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof String id && ID.matcher(id).matches()) {
                seen.add(id);
            } else {
                errors.add(new FieldError("seen[" + i + "]", "id", "This is the id of a suggestion."));
            }
        }
        return seen;
    }

    private @Nullable SignalKind signal(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        Optional<SignalKind> kind = value instanceof String name ? SignalKind.named(name) : Optional.empty();
        if (kind.isEmpty()) {
            errors.add(new FieldError("signal", "one-of", "This is one of " + names() + "."));
        }
        return kind.orElse(null);
    }

    private static String names() {
        return Arrays.stream(SignalKind.values()).map(SignalKind::wireName).collect(Collectors.joining(", "));
    }
}
