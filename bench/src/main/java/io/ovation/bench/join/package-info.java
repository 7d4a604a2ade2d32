/** The benchmark {@code join}: many people who come at once. */
@NullMarked
package io.ovation.bench.join;

import org.jspecify.annotations.NullMarked;
