package io.ovation.contracts.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Invitations by the time at which they were made.
 *
 * @param next where the next page begins, or null on the last
 */
public record InvitationList(
        List<InvitationView> invitations, @Nullable String next) {}
