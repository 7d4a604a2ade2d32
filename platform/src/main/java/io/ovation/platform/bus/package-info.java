/** Typed calls between services over the Vert.x event bus. Knows endpoints, time-outs and problems; who is alive is in {@code directory}, what is said is in the contracts. */
@NullMarked
package io.ovation.platform.bus;

import org.jspecify.annotations.NullMarked;
