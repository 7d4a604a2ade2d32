package io.ovation.contracts.stage;

import org.jspecify.annotations.Nullable;

/** Which rules for the stage to set, see {@link StageRules}; those left out stay. */
public record StageRulesWanted(
        @Nullable String join, @Nullable Boolean requireHost) {}
