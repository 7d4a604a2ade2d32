/** Tests of who is in the room and of the list of them. */
@NullMarked
package io.ovation.stage.participant;

import org.jspecify.annotations.NullMarked;
