package io.ovation.analytics.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of an export while it is written; what is null is not in it. */
final class Line {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Line with(String column, @Nullable Object value) {
        if (value != null) {
            fields.put(column, value);
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
