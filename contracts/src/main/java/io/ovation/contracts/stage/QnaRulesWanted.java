package io.ovation.contracts.stage;

import org.jspecify.annotations.Nullable;

/** Which rules for questions to set, see {@link QnaRules}; those left out stay. */
public record QnaRulesWanted(
        @Nullable String threads,
        @Nullable String visibility,
        @Nullable Boolean approval,
        @Nullable Boolean anonymous,
        @Nullable Boolean namesForTeam,
        @Nullable Integer openPerAttendee,
        @Nullable Integer releaseAfterMinutes) {}
