/** What crosses the bus about the room of a session: the meeting, the stage, raised hands, and the signals of calls. */
@NullMarked
package io.ovation.contracts.room;

import org.jspecify.annotations.NullMarked;
