package io.ovation.stage.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.stage.PersonalSettings;
import io.ovation.contracts.stage.SettingsChanged;
import org.jspecify.annotations.Nullable;

/**
 * What one person chose.
 *
 * @param settings all of it
 * @param firstName what others see while the last name is hidden, or null when only the name at hand can tell
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Choice(PersonalSettings settings, @Nullable String firstName) {
    static final Choice NONE = new Choice(PersonalSettings.DEFAULTS, null);

    /** A first name is kept only while it stands for the whole one. */
    static Choice of(SettingsChanged event) {
        PersonalSettings settings = event.settings();
        return new Choice(settings, settings.showLastName() ? null : event.firstName());
    }

    boolean isUsual() {
        return equals(NONE);
    }
}
