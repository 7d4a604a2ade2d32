package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a channel looks like after the event {@code seq}, for each circle of people.
 *
 * @param channel the channel
 * @param epoch identity of the log
 * @param seq everything up to here is in the view
 * @param everyone the view of attendees
 * @param team the view of the team
 * @param moderators the view of those of the team who moderate, or null when it is the same
 * @param people what only one person sees besides, by person id, for those who have something of their own; bounded by the channel's state
 */
public record Snapshot(
        ChannelId channel,
        String epoch,
        long seq,
        Map<String, Object> everyone,
        Map<String, Object> team,
        @Nullable Map<String, Object> moderators,
        Map<String, Map<String, Object>> people) {

    /** A view in which nobody has anything of their own. */
    public Snapshot(ChannelId channel, String epoch, long seq, Map<String, Object> everyone, Map<String, Object> team) {
        this(channel, epoch, seq, everyone, team, null, Map.of());
    }

    /** What somebody of this role sees of it, whoever it is. */
    public Map<String, Object> view(Role role) {
        if (!role.team()) {
            return everyone;
        }
        return moderators == null || !role.moderates() ? team : moderators;
    }
}
