package io.ovation.contracts.stage;

import org.jspecify.annotations.Nullable;

/** Accepts the text that the caller's session asks to accept, in the wording named by {@code version}. */
public record AcceptConsent(@Nullable String version) {}
