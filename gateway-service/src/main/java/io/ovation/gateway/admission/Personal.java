package io.ovation.gateway.admission;

import io.ovation.contracts.stage.PersonalSettings;

/**
 * What concerns one visitor alone.
 *
 * @param settings what they chose for themselves
 * @param consentNeeded whether they must accept the session's text before anything else
 * @param removed whether they were removed and may not be in the session any more
 */
public record Personal(PersonalSettings settings, boolean consentNeeded, boolean removed) {}
