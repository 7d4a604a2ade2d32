/**
 * The room of a session: the meeting, the stage, raised hands, and the signals of calls, which are handed on and never kept. No sound and no
 * picture comes here. {@link io.ovation.stage.room.Rooms} is the door.
 */
@NullMarked
package io.ovation.stage.room;

import org.jspecify.annotations.NullMarked;
