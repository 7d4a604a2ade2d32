/**
 * The shared kernel of what crosses the bus: ids, the caller, roles, audiences and problems. Commands, events and views of one service
 * live in that service's own package below; nothing here has behaviour beyond checking itself, and nothing here knows the bus.
 */
@NullMarked
package io.ovation.contracts;

import org.jspecify.annotations.NullMarked;
