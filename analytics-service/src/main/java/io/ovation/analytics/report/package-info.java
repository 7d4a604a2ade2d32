/**
 * Reports and exports: what was done in sessions, counted by session, person and time, and transcripts line by line. {@link io.ovation.analytics.report.Reports}
 * is the door. Everything is read from the logs of the services that own it, over the bus; what was read is kept in memory as counts of who did what
 * kind of thing when, without a text, within a bound.
 */
@NullMarked
package io.ovation.analytics.report;

import org.jspecify.annotations.NullMarked;
