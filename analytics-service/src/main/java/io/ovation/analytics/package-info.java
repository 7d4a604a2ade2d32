/** Live analytics: attendance, engagement, mood, signals and reports, from the logs of the others. So far only the place on the bus where it will answer. */
@NullMarked
package io.ovation.analytics;

import org.jspecify.annotations.NullMarked;
