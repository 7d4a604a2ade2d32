package io.ovation.contracts.room;

/** Somebody by id and name. */
public record RoomPerson(String person, String name) {}
