package io.ovation.analytics.signal;

/**
 * An audience at one moment.
 *
 * @param at milliseconds since the epoch
 * @param people attendees
 * @param engaged share of them from 0 to 1, not a number when there are none
 */
record Sample(long at, long people, double engaged) {}
