/**
 * Values that are no log: only the newest counts, or the sum of those that came meanwhile, and one that is lost is missed by nobody.
 * Knows nothing of what is counted.
 */
@NullMarked
package io.ovation.platform.state;

import org.jspecify.annotations.NullMarked;
