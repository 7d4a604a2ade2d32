/** Live analytics: attendance, engagement, mood, signals and reports, from the logs of the others. */
@NullMarked
package io.ovation.analytics;

import org.jspecify.annotations.NullMarked;
