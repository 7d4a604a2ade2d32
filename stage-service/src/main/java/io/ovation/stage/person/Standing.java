package io.ovation.stage.person;

import io.ovation.contracts.stage.PersonalSettings;

/** What a session's door needs to know of a visitor besides the role. */
public record Standing(PersonalSettings settings, boolean consentNeeded) {}
