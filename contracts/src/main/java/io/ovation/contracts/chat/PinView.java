package io.ovation.contracts.chat;

import java.time.Instant;

/**
 * A message at the top.
 *
 * @param message its seq
 * @param text its text
 * @param author who wrote it
 * @param at when it was pinned
 */
public record PinView(long message, String text, AuthorView author, Instant at) {}
