/** What analytics-service answers about what was done in sessions: counts by session, person and time, and the lines of exports. For admins. */
@NullMarked
package io.ovation.contracts.report;

import org.jspecify.annotations.NullMarked;
