package io.ovation.contracts.stage;

import org.jspecify.annotations.Nullable;

/**
 * Asks which tags the sessions have that the caller may see listed.
 *
 * @param account decimal account number
 * @param event only sessions of this event, or null
 * @param prefix how a tag begins, whatever the case of its letters; empty for all
 * @param limit how many at most, 1 to {@link SessionLimits#TAG_PAGE}
 */
public record ListTags(String account, @Nullable String event, String prefix, int limit) {}
