package io.ovation.analytics.mood;

import io.ovation.analytics.polarity.Reading;
import io.ovation.analytics.topic.Gist;

/**
 * A line that somebody wrote, without its text.
 *
 * @param at when, milliseconds since the epoch
 * @param author person id
 * @param reading what was made of it
 * @param gist what it is about
 */
record Said(long at, String author, Reading reading, Gist gist) {}
