/** Tests of updates: the pure rules and the law. */
@NullMarked
package io.ovation.interactions.update;

import org.jspecify.annotations.NullMarked;
