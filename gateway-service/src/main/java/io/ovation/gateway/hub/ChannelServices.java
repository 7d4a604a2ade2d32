package io.ovation.gateway.hub;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.contracts.room.RoomEndpoints;
import io.ovation.contracts.stage.StageEndpoints;
import java.util.Map;
import java.util.Optional;

/** Which service owns which channels, by the first part of their names; all that the gateway knows about capabilities. */
public final class ChannelServices {
    private static final ChannelEndpoints STAGE = ChannelEndpoints.of("stage-service");
    private static final ChannelEndpoints ATTACHMENTS = ChannelEndpoints.of("attachments");
    private static final ChannelEndpoints QNA = ChannelEndpoints.of("qna-service");
    private static final ChannelEndpoints FEED = ChannelEndpoints.of("interactions-service");
    private static final ChannelEndpoints INTERACTIONS = ChannelEndpoints.of("interactions-service", "interactions-");
    private static final ChannelEndpoints UPDATES = ChannelEndpoints.of("interactions-service", "updates-");
    private static final Map<String, ChannelEndpoints> BY_NAME = Map.ofEntries(
            Map.entry("attachments", ATTACHMENTS),
            Map.entry(ChatEndpoints.BACKCHANNEL.channel(), ChatEndpoints.BACKCHANNEL.channels()),
            Map.entry(ChatEndpoints.GROUP.channel(), ChatEndpoints.GROUP.channels()),
            Map.entry("feed", FEED),
            Map.entry("interactions", INTERACTIONS),
            Map.entry("qna", QNA),
            Map.entry("room", RoomEndpoints.CHANNELS),
            Map.entry("stage", STAGE),
            Map.entry("updates", UPDATES),
            Map.entry(StageEndpoints.SETTINGS_CHANNEL, StageEndpoints.SETTINGS_CHANNELS));

    private ChannelServices() {}

    /** The endpoints of the service that owns the channel, or nothing when no service does. */
    public static Optional<ChannelEndpoints> of(ChannelId channel) {
        String kind = channel.name().split("/", 2)[0];
        return Optional.ofNullable(BY_NAME.get(kind));
    }
}
