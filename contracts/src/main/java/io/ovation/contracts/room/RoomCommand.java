package io.ovation.contracts.room;

/**
 * What somebody asks of the channel {@code room}.
 *
 * @param verb what
 * @param person about whom; the caller themself where it is about nobody else
 * @param devices how they want to be on the stage, where that is asked
 * @param text a question for the stage, else empty
 */
public record RoomCommand(RoomVerb verb, String person, Devices devices, String text) {}
