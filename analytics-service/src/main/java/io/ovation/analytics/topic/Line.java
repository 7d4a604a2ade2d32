package io.ovation.analytics.topic;

/**
 * A line as topics see it.
 *
 * @param at when it was written, milliseconds since the epoch
 * @param author person id
 */
public record Line(long at, String author, Gist gist) {}
