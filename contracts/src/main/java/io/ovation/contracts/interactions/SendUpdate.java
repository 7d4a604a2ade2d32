package io.ovation.contracts.interactions;

import org.jspecify.annotations.Nullable;

/** Notifies everyone in the session. */
public record SendUpdate(@Nullable String title, String text) implements UpdateCommand {
    public static final String TYPE = "send-update";
}
