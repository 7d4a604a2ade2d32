package io.ovation.stage.registration;

import io.ovation.contracts.event.RegistrationOrigin;
import io.ovation.contracts.event.RegistrationStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be registered, with every field checked. A known registration becomes exactly this, but keeps its id, its origin and the
 * time at which it was made.
 *
 * @param email lower case; the key
 * @param lastName empty for none
 */
record Registrant(
        String email,
        String firstName,
        String lastName,
        @Nullable String user,
        @Nullable String company,
        @Nullable String title,
        @Nullable String country,
        RegistrationStatus status,
        RegistrationOrigin origin) {

    /** What a search looks through. */
    String searchable() {
        return String.join("\n", email, firstName, lastName, company == null ? "" : company)
                .toLowerCase(Locale.ROOT);
    }
}
