/**
 * Benchmarks, by the names that {@code ./ovation bench} knows. They use the product from outside, over sockets, and print what they saw;
 * nothing here is part of the product.
 */
@NullMarked
package io.ovation.bench;

import org.jspecify.annotations.NullMarked;
