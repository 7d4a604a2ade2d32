/** Tests of the reading of lines. */
@NullMarked
package io.ovation.analytics.polarity;

import org.jspecify.annotations.NullMarked;
