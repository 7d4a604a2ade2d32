/** Tests of {@code io.ovation.analytics.signal}. */
@NullMarked
package io.ovation.analytics.signal;

import org.jspecify.annotations.NullMarked;
