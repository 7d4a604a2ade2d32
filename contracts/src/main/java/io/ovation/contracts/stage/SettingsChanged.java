package io.ovation.contracts.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's settings are these from now on; the only event of an account's channel {@code settings}, which no person can open.
 *
 * @param person whose
 * @param settings all of them
 * @param firstName what others see while the last name is hidden; null when only the name at hand can tell
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SettingsChanged(
        String person, PersonalSettings settings, @Nullable String firstName) {
    public static final String TYPE = "settings-changed";
}
