/** Tests of reports and exports. */
@NullMarked
package io.ovation.analytics.report;

import org.jspecify.annotations.NullMarked;
