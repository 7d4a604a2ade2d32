/**
 * The benchmark {@code fanout}: one room, many listeners, messages at a rate.
 */
@NullMarked
package io.ovation.bench.fanout;

import org.jspecify.annotations.NullMarked;
