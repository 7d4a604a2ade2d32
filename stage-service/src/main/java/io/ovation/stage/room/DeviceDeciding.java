package io.ovation.stage.room;

import io.ovation.contracts.room.OnStage;
import io.ovation.contracts.room.RoomCommand;
import io.ovation.contracts.room.RoomEvent;
import io.ovation.contracts.room.RoomPerson;
import io.ovation.contracts.room.RoomProblems;
import io.ovation.platform.channel.Decision;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a moderator does to the microphones and cameras of others: they close them, and ask for the rest. */
record DeviceDeciding(RoomState state, RoomPerson moderator) {

    Decision on(RoomCommand command) {
        return switch (command.verb()) {
            case MUTE -> one(command.person(), on -> changed(on, on.with(false, on.camera())));
            case TURN_OFF_CAMERA -> one(command.person(), on -> changed(on, on.with(on.microphone(), false)));
            case UNMUTE -> one(command.person(), this::unmute);
            case MUTE_ALL -> muteAll();
            case CAMERAS_OFF -> camerasOff();
            default -> throw new IllegalStateException("not about devices: " + command.verb());
        };
    }

    private Decision one(String person, Function<OnStage, Decision> decision) {
        return state.onStage(person).map(decision).orElseGet(() -> Decision.refused(RoomProblems.NOT_ON_STAGE));
    }

    private static Decision changed(OnStage before, OnStage now) {
        return now.equals(before) ? Decision.unchanged() : Said.devicesChanged(now);
    }

    private Decision unmute(OnStage on) {
        return on.microphone()
                ? Decision.unchanged()
                : Said.about(
                        on.person(), RoomEvent.UnmuteAsked.TYPE, new RoomEvent.UnmuteAsked(on.person(), moderator));
    }

    private Decision muteAll() {
        return others().anyMatch(OnStage::microphone)
                ? Said.everyone(RoomEvent.AllMuted.TYPE, new RoomEvent.AllMuted(moderator.person()))
                : Decision.unchanged();
    }

    private Decision camerasOff() {
        return others().anyMatch(OnStage::camera)
                ? Said.everyone(RoomEvent.CamerasTurnedOff.TYPE, new RoomEvent.CamerasTurnedOff(moderator.person()))
                : Decision.unchanged();
    }

    private Stream<OnStage> others() {
        return state.stage().stream().filter(on -> !on.person().equals(moderator.person()));
    }
}
