package io.ovation.contracts.stage;

import org.jspecify.annotations.Nullable;

/**
 * Changes the caller's own settings; what is null stays as it is.
 *
 * @param toasts see {@link PersonalSettings}
 * @param privateChat see {@link PersonalSettings}
 * @param showLastName see {@link PersonalSettings}
 * @param firstName what others see while the last name is hidden, as the gateway read it from the token; null when the token has no names
 */
public record UpdateSettings(
        @Nullable Boolean toasts,
        @Nullable Boolean privateChat,
        @Nullable Boolean showLastName,
        @Nullable String firstName) {}
