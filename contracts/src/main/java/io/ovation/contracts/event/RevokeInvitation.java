package io.ovation.contracts.event;

/** Asks to make an invitation worthless; for organizers of the event and admins. Who accepted it before keeps what it gave. */
public record RevokeInvitation(String event, String id) {}
