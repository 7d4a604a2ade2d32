/** The people of an event as organizers look after them, and invitations. Who is in an event is kept by {@code stage.event}. */
@NullMarked
package io.ovation.stage.people;

import org.jspecify.annotations.NullMarked;
