package io.ovation.contracts.participant;

/**
 * The answer to a report.
 *
 * @param again whether the reports before it are not known here, so that the gateway must begin anew
 */
public record PresenceHeard(boolean again) {}
