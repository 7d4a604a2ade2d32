/** Tests of moods. */
@NullMarked
package io.ovation.analytics.mood;

import org.jspecify.annotations.NullMarked;
