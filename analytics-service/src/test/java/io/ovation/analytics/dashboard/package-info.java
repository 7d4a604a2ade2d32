/** Tests of dashboards. */
@NullMarked
package io.ovation.analytics.dashboard;

import org.jspecify.annotations.NullMarked;
