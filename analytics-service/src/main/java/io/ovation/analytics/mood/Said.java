package io.ovation.analytics.mood;

import io.ovation.analytics.polarity.Reading;

/**
 * A line that somebody wrote, without its text.
 *
 * @param at when, milliseconds since the epoch
 * @param author person id
 * @param reading what was made of it
 */
record Said(long at, String author, Reading reading) {}
