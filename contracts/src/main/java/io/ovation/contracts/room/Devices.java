package io.ovation.contracts.room;

import org.jspecify.annotations.Nullable;

/**
 * How somebody is on the stage.
 *
 * @param peer the tab that sends their picture and sound, 8 to 64 of {@code A-Z a-z 0-9 _ -}, or null when none does
 * @param microphone whether they may be heard
 * @param camera whether they may be seen
 */
public record Devices(@Nullable String peer, boolean microphone, boolean camera) {
    /** Nobody's. */
    public static final Devices NONE = new Devices(null, false, false);
}
