package io.ovation.stage.person;

import io.ovation.contracts.stage.PersonalSettings;

/** What a session's door needs to know of a visitor besides the role. */
public record PersonalStanding(PersonalSettings settings, boolean consentNeeded) {}
