package io.ovation.contracts.stage;

/**
 * What a person chose for themselves, in every session of the account.
 *
 * @param toasts whether notifications pop up
 * @param privateChat whether others may ask for a private chat
 * @param showLastName whether others than the team see the last name
 */
public record PersonalSettings(boolean toasts, boolean privateChat, boolean showLastName) {
    /** Whoever chose nothing has everything on. */
    public static final PersonalSettings DEFAULTS = new PersonalSettings(true, true, true);
}
