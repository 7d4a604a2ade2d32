package io.ovation.contracts.room;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.stage.StageEndpoints;

/** What stage-service answers about rooms. */
public final class RoomEndpoints {
    /** The channel of each session that tells of its room. */
    public static final String CHANNEL = "room";

    /** Commands, subscriptions and logs of the channel {@code room} of every session. */
    public static final ChannelEndpoints CHANNELS = ChannelEndpoints.of(StageEndpoints.SERVICE, "room-");

    /** Hands a signal of a call to its receiver. */
    public static final Endpoint<SendSignal, Nothing> SEND_SIGNAL =
            new Endpoint<>("send-signal", StageEndpoints.SERVICE, SendSignal.class, Nothing.class);

    /** How the caller comes into the room. */
    public static final Endpoint<ReadRoom, RoomAccess> READ_ROOM =
            new Endpoint<>("read-room", StageEndpoints.SERVICE, ReadRoom.class, RoomAccess.class);

    private RoomEndpoints() {}
}
