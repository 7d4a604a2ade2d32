package io.ovation.gateway.hub;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.analytics.AnalyticsEndpoints;
import io.ovation.contracts.attachment.AttachmentEndpoints;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.contracts.connection.ConnectionEndpoints;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.qna.QnaEndpoints;
import io.ovation.contracts.room.RoomEndpoints;
import io.ovation.contracts.stage.StageEndpoints;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which service owns which channels, by the first part of their names; all that the gateway knows about capabilities. */
public final class ChannelServices {
    private static final Map<String, ChannelEndpoints> BY_NAME = Map.ofEntries(
            Map.entry("attachments", AttachmentEndpoints.CHANNELS),
            Map.entry(ChatEndpoints.BACKCHANNEL.channel(), ChatEndpoints.BACKCHANNEL.channels()),
            Map.entry(ChatEndpoints.GROUP.channel(), ChatEndpoints.GROUP.channels()),
            Map.entry(AnalyticsEndpoints.DASHBOARD, AnalyticsEndpoints.CHANNELS),
            Map.entry(InteractionsEndpoints.FEED, InteractionsEndpoints.CHANNELS),
            Map.entry(InteractionsEndpoints.INTERACTIONS, InteractionsEndpoints.INTERACTION_CHANNELS),
            Map.entry(ConnectionEndpoints.CONVERSATION, ConnectionEndpoints.CONVERSATION_CHANNELS),
            Map.entry(ConnectionEndpoints.NEWS, ConnectionEndpoints.NEWS_CHANNELS),
            Map.entry("qna", QnaEndpoints.CHANNELS),
            Map.entry(RoomEndpoints.CHANNEL, RoomEndpoints.CHANNELS),
            Map.entry(AnalyticsEndpoints.SIGNALS, AnalyticsEndpoints.SIGNAL_CHANNELS),
            Map.entry("stage", StageEndpoints.CHANNELS),
            Map.entry(InteractionsEndpoints.UPDATES, InteractionsEndpoints.UPDATE_CHANNELS),
            Map.entry(StageEndpoints.SETTINGS_CHANNEL, StageEndpoints.SETTINGS_CHANNELS));

    /** Channels of the event that a session belongs to; all others are of the session itself. */
    private static final Set<String> OF_THE_EVENT = Set.of(ConnectionEndpoints.NEWS, ConnectionEndpoints.CONVERSATION);

    private ChannelServices() {}

    /**
     * The channel that a caller means by a name; an {@link IllegalArgumentException} when it is no name, {@code not-found} when it is one of an
     * event and the session belongs to none.
     */
    public static ChannelId named(Caller caller, String name) {
        if (!OF_THE_EVENT.contains(kind(name))) {
            return caller.channel(name);
        }
        if (caller.event() == null) {
            throw Problems.NOT_FOUND.failure();
        }
        return caller.eventChannel(name);
    }

    /** The endpoints of the service that owns the channel, or nothing when no service does. */
    public static Optional<ChannelEndpoints> of(ChannelId channel) {
        return Optional.ofNullable(BY_NAME.get(kind(channel.name())));
    }

    private static String kind(String name) {
        return name.split("/", 2)[0];
    }
}
