/**
 * Who is in the room of a session: what gateways report, summed in memory, and the list that the team reads, page by page. {@link
 * io.ovation.stage.participant.Participants} is the door. The stage and raised hands are the room's, who is what is the session's.
 */
@NullMarked
package io.ovation.stage.participant;

import org.jspecify.annotations.NullMarked;
