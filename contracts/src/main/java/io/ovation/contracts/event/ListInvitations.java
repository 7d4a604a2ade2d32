package io.ovation.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of an event's invitations, newest last; for its organizers and admins.
 *
 * @param event the event's id
 * @param after only those behind this place, as {@link InvitationList#next} said it, or null
 * @param limit how many at most, 1 to {@link EventLimits#PAGE}
 */
public record ListInvitations(String event, @Nullable String after, int limit) {}
