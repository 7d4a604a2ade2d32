/**
 * State channels: values of a session that are in no log, such as the reactions of the last moment. Every gateway keeps who looks at
 * which of them; a connection has one slot for each, in which a newer value joins or replaces the one that could not be sent yet. Knows
 * no rules and no sockets.
 */
@NullMarked
package io.ovation.gateway.state;

import org.jspecify.annotations.NullMarked;
