package io.ovation.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be registered. The bounds are in {@link EventLimits}.
 *
 * @param email required; the key of a registration, whatever the case of its letters
 * @param firstName required
 * @param lastName may be missing
 * @param user the customer's user id, when it is known
 * @param company where they work
 * @param title what they do there
 * @param country where they live
 * @param status {@code registered} unless given
 * @param origin where the registration comes from
 */
public record RegistrationWish(
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String user,
        @Nullable String company,
        @Nullable String title,
        @Nullable String country,
        @Nullable String status,
        @Nullable String origin) {}
