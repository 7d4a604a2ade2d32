/**
 * What is measured: the standalone edition as a child process, a gateway that runs already, and the raw floor to compare with.
 */
@NullMarked
package io.ovation.bench.server;

import org.jspecify.annotations.NullMarked;
