package io.ovation.contracts.room;

/**
 * One tab of one person.
 *
 * @param person their person id
 * @param peer what the tab calls itself, 8 to 64 of {@code A-Z a-z 0-9 _ -}
 */
public record Peer(String person, String peer) {}
