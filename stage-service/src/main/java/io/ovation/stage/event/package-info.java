/** Events and who is in them: one log for each event. What organizers ask about its people is in {@code stage.people}. */
@NullMarked
package io.ovation.stage.event;

import org.jspecify.annotations.NullMarked;
