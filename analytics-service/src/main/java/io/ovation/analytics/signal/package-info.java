/**
 * Signals: what moderators should know now and what they could do about it, from the figures of the dashboard, the session's times and its
 * chat. {@link io.ovation.analytics.signal.Signals} is the door. What was raised is a log; what it is compared with is in memory.
 */
@NullMarked
package io.ovation.analytics.signal;

import org.jspecify.annotations.NullMarked;
