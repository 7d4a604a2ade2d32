package io.ovation.contracts.event;

/**
 * Asks to take up an invitation.
 *
 * @param code what the link's fragment holds
 * @param user the user id of the asking caller
 */
public record AcceptInvitation(String code, String user) {}
