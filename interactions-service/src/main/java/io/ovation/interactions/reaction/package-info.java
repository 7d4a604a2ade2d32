/**
 * Floating reactions: what gateways counted, summed and told to everyone in the session, and kept nowhere. {@link
 * io.ovation.interactions.reaction.Reactions} is the door.
 */
@NullMarked
package io.ovation.interactions.reaction;

import org.jspecify.annotations.NullMarked;
