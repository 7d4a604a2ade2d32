/** Tests of {@code io.ovation.analytics.topic}. */
@NullMarked
package io.ovation.analytics.topic;

import org.jspecify.annotations.NullMarked;
