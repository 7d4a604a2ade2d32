package io.ovation.contracts.participant;

import io.ovation.contracts.ChannelId;
import java.util.List;

/**
 * A gateway says what is new of those who are connected to it in one session. Reports of a gateway build on each other: each names how many
 * went before it, so that one that was lost shows.
 *
 * @param channel the session's channel {@code participants}
 * @param gateway which gateway
 * @param base how many reports went before, 0 to begin anew
 * @param here who came, or is another than before; at most {@link #PEOPLE}
 * @param gone person ids of those who have no connection there any more; at most {@link #PEOPLE}
 */
public record ReportPresence(
        ChannelId channel, String gateway, long base, List<PresentPerson> here, List<String> gone) {
    /** The most people of each kind in one report; what is left goes with the next. */
    public static final int PEOPLE = 500;
}
