/**
 * Many simulated people in one session: how they join, what they count. Knows the live protocol, by bytes rather than by parsing.
 */
@NullMarked
package io.ovation.bench.attendee;

import org.jspecify.annotations.NullMarked;
