package io.ovation.stage.room;

import io.ovation.contracts.Audience;
import io.ovation.contracts.room.OnStage;
import io.ovation.contracts.room.RoomEvent;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Decision;
import java.util.List;

/** The events of rooms with those who may see them. */
final class Said {
    private Said() {}

    static Decision everyone(String type, RoomEvent event) {
        return Decision.happened(type, Json.map(event), Audience.EVERYONE);
    }

    /** What concerns one person is for them and the moderators. */
    static Decision about(String person, String type, RoomEvent event) {
        return Decision.happened(type, Json.map(event), new Audience(Audience.Scope.MODERATORS, List.of(person)));
    }

    static Decision stageJoined(OnStage on) {
        return everyone(RoomEvent.StageJoined.TYPE, new RoomEvent.StageJoined(on));
    }

    static Decision stageLeft(String person, RoomEvent.Leaving reason) {
        return everyone(RoomEvent.StageLeft.TYPE, new RoomEvent.StageLeft(person, reason));
    }

    static Decision devicesChanged(OnStage on) {
        return everyone(
                RoomEvent.DevicesChanged.TYPE, new RoomEvent.DevicesChanged(on.person(), on.microphone(), on.camera()));
    }
}
