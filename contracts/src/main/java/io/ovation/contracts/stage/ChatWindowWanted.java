package io.ovation.contracts.stage;

import org.jspecify.annotations.Nullable;

/** When attendees may write, see {@link ChatWindow}; what is left out stays. */
public record ChatWindowWanted(
        @Nullable Integer opensBeforeMinutes,
        @Nullable Integer closesAfterMinutes,
        @Nullable Boolean anonymousAllowed) {}
