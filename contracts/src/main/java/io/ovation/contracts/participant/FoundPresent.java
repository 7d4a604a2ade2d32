package io.ovation.contracts.participant;

import org.jspecify.annotations.Nullable;

/**
 * Who that is.
 *
 * @param person them, or null when they are not connected
 */
public record FoundPresent(@Nullable PresentPerson person) {}
