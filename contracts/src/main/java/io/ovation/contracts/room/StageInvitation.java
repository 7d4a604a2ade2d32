package io.ovation.contracts.room;

/**
 * Somebody was asked onto the stage and has not answered.
 *
 * @param person who was asked
 * @param by the moderator who asked
 */
public record StageInvitation(String person, RoomPerson by) {}
