package io.ovation.stage.room;

import io.ovation.contracts.room.RoomAccess.IceServer;
import io.ovation.platform.config.Settings;
import java.util.List;

/**
 * Everything that can be set about rooms.
 *
 * @param limits their bounds
 * @param iceServers through which tabs find each other
 */
public record RoomSettings(RoomLimits limits, List<IceServer> iceServers) {
    public static RoomSettings from(Settings settings) {
        return new RoomSettings(RoomLimits.from(settings), IceServers.from(settings));
    }

    /** Tells no credential. */
    @Override
    public String toString() {
        return "RoomSettings[limits=" + limits + ", iceServers hidden]";
    }
}
