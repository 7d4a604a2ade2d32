package io.ovation.contracts.stage;

/**
 * The settings after an update, and where the account's log of settings then ended: whoever follows it that far knows them.
 *
 * @param settings what holds now
 * @param epoch identity of the log
 * @param seq the last event in it, 0 or more
 */
public record SettingsUpdated(PersonalSettings settings, String epoch, long seq) {}
