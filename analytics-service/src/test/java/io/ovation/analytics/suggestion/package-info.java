/** Tests of {@code io.ovation.analytics.suggestion}. */
@NullMarked
package io.ovation.analytics.suggestion;

import org.jspecify.annotations.NullMarked;
