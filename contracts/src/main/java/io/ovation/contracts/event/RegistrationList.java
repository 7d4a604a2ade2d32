package io.ovation.contracts.event;

import java.util.List;

/**
 * Registrations by e-mail address.
 *
 * @param registrations one page
 * @param count how many of the whole event are registered and have not cancelled: the denominator of turnout
 * @param more whether there are others behind the last of these
 */
public record RegistrationList(List<RegistrationView> registrations, long count, boolean more) {}
