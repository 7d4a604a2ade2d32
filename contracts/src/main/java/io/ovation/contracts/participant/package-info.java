/** Who is in the room of a session: what gateways report of it, and the list that the team sees. */
@NullMarked
package io.ovation.contracts.participant;

import org.jspecify.annotations.NullMarked;
