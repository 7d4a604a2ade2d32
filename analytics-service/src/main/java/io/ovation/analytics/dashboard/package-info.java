/**
 * The dashboard of a session: attendees, turnout, engagement and time to end, for moderators. {@link io.ovation.analytics.dashboard.Dashboards} is the
 * door. Viewers' reports stay in memory; only figures are stored, and only when they change.
 */
@NullMarked
package io.ovation.analytics.dashboard;

import org.jspecify.annotations.NullMarked;
