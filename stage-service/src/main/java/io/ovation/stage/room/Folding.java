package io.ovation.stage.room;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.room.Hand;
import io.ovation.contracts.room.RoomEvent;
import io.ovation.contracts.room.StageInvitation;
import io.ovation.platform.bus.Json;
import java.util.List;
import java.util.Map;

/** What each event makes of a room; its twin in the widget is {@code room-view.ts}. */
final class Folding {
    private Folding() {}

    static RoomState fold(RoomState state, ChannelEvent event, Map<String, Object> body) {
        return switch (event.type()) {
            case RoomEvent.MeetingStarted.TYPE -> state.started(event.at());
            case RoomEvent.MeetingEnded.TYPE -> state.ended(event.at());
            case RoomEvent.HandsCleared.TYPE -> state.withHands(List.of());
            case RoomEvent.HandRaised.TYPE -> raised(state, Json.record(body, RoomEvent.HandRaised.class), event);
            case RoomEvent.HandLowered.TYPE ->
                state.lowered(Json.record(body, RoomEvent.HandLowered.class).person());
            default -> stage(state, event, body);
        };
    }

    private static RoomState raised(RoomState state, RoomEvent.HandRaised hand, ChannelEvent event) {
        return state.raised(new Hand(hand.person(), hand.name(), event.at()));
    }

    private static RoomState stage(RoomState state, ChannelEvent event, Map<String, Object> body) {
        return switch (event.type()) {
            case RoomEvent.InvitedToStage.TYPE -> {
                RoomEvent.InvitedToStage asked = Json.record(body, RoomEvent.InvitedToStage.class);
                yield state.asked(new StageInvitation(asked.person(), asked.by()));
            }
            case RoomEvent.InvitationRevoked.TYPE ->
                state.answered(
                        Json.record(body, RoomEvent.InvitationRevoked.class).person());
            case RoomEvent.InvitationDeclined.TYPE ->
                state.answered(
                        Json.record(body, RoomEvent.InvitationDeclined.class).person());
            case RoomEvent.StageJoined.TYPE ->
                state.started(event.at())
                        .on(Json.record(body, RoomEvent.StageJoined.class).on());
            case RoomEvent.StageLeft.TYPE ->
                state.off(Json.record(body, RoomEvent.StageLeft.class).person());
            default -> devices(state, event, body);
        };
    }

    private static RoomState devices(RoomState state, ChannelEvent event, Map<String, Object> body) {
        return switch (event.type()) {
            case RoomEvent.DevicesChanged.TYPE -> {
                RoomEvent.DevicesChanged now = Json.record(body, RoomEvent.DevicesChanged.class);
                yield state.changedOne(now.person(), on -> on.with(now.microphone(), now.camera()));
            }
            case RoomEvent.AllMuted.TYPE ->
                state.changed(Json.record(body, RoomEvent.AllMuted.class).except(), on -> on.with(false, on.camera()));
            case RoomEvent.CamerasTurnedOff.TYPE ->
                state.changed(
                        Json.record(body, RoomEvent.CamerasTurnedOff.class).except(),
                        on -> on.with(on.microphone(), false));
            default -> state;
        };
    }
}
