/** The benchmark {@code idle}: what a connection costs that only listens, in a room where nothing happens. */
@NullMarked
package io.ovation.bench.idle;

import org.jspecify.annotations.NullMarked;
