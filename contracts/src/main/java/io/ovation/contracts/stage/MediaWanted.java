package io.ovation.contracts.stage;

import org.jspecify.annotations.Nullable;

/** Which video a session is to show, see {@link SessionMedia}; it replaces the one before as a whole, poster and all. */
public record MediaWanted(
        @Nullable String address, @Nullable String poster) {}
