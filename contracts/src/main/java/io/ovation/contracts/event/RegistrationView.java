package io.ovation.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is registered for an event, as its organizers see them.
 *
 * @param id {@code r_} and 22 base 62 digits
 * @param email lower case
 * @param firstName the first name
 * @param lastName the last name, may be empty
 * @param user the customer's user id, or null
 * @param company or null
 * @param title or null
 * @param country or null
 * @param status whether they still mean to come
 * @param origin where the registration comes from
 * @param registeredAt when it was first made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegistrationView(
        String id,
        String email,
        String firstName,
        String lastName,
        @Nullable String user,
        @Nullable String company,
        @Nullable String title,
        @Nullable String country,
        RegistrationStatus status,
        RegistrationOrigin origin,
        Instant registeredAt) {}
