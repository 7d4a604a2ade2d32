/** Updates: what moderators tell everyone in a session, kept as a list. {@link io.ovation.interactions.update.Updates} is the door. */
@NullMarked
package io.ovation.interactions.update;

import org.jspecify.annotations.NullMarked;
