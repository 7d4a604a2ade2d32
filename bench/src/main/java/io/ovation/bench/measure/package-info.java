/**
 * Figures: distributions of latency, processor time and memory of processes, the machine. Knows no sockets.
 */
@NullMarked
package io.ovation.bench.measure;

import org.jspecify.annotations.NullMarked;
