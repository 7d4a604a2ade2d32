package io.ovation.gateway.admission;

import io.ovation.contracts.stage.PersonalSettings;

/**
 * What concerns one visitor alone.
 *
 * @param settings what they chose for themselves
 * @param consentNeeded whether they must accept the session's text before anything else
 */
public record Personal(PersonalSettings settings, boolean consentNeeded) {}
