/** Reads nested fields of commands. Which fields there are and what they mean is for the features to say. */
@NullMarked
package io.ovation.interactions.field;

import org.jspecify.annotations.NullMarked;
