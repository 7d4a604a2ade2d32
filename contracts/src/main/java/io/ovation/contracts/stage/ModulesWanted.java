package io.ovation.contracts.stage;

import org.jspecify.annotations.Nullable;

/** Which modules to switch; those left out stay. */
public record ModulesWanted(
        @Nullable Boolean chat,
        @Nullable Boolean qna,
        @Nullable Boolean interactions,
        @Nullable Boolean reactions,
        @Nullable Boolean privateChat,
        @Nullable Boolean backchannel) {}
