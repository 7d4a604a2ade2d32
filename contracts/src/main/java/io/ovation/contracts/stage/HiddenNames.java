package io.ovation.contracts.stage;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose last names are hidden in an account: what gateways see of its channel {@code settings}.
 *
 * @param people the first name to show, by person id; an empty one says that only the name at hand can tell
 */
public record HiddenNames(Map<String, String> people) {
    /** Nobody's, when it says nothing. */
    public HiddenNames(@Nullable Map<String, String> people) {
        this.people = people == null ? Map.of() : people;
    }
}
