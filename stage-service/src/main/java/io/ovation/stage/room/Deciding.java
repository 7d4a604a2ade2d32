package io.ovation.stage.room;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Permission;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.room.MeetingStatus;
import io.ovation.contracts.room.OnStage;
import io.ovation.contracts.room.RoomCommand;
import io.ovation.contracts.room.RoomEvent;
import io.ovation.contracts.room.RoomPerson;
import io.ovation.contracts.room.RoomProblems;
import io.ovation.contracts.room.RoomVerb;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one person's command comes to: here who may, the meeting, hands and questions; the stage is in {@link StageDeciding}. */
record Deciding(RoomState state, Caller caller, StageTerms terms, RoomLimits limits, Instant at) {
    private static final Set<RoomVerb> FOR_ALL = EnumSet.of(
            RoomVerb.RAISE_HAND,
            RoomVerb.LOWER_HAND,
            RoomVerb.ACCEPT_STAGE_INVITATION,
            RoomVerb.DECLINE_STAGE_INVITATION,
            RoomVerb.JOIN_STAGE,
            RoomVerb.LEAVE_STAGE,
            RoomVerb.SET_DEVICES,
            RoomVerb.SUBMIT_STAGE_QUESTION);

    private static final Set<RoomVerb> STREAMS = EnumSet.of(
            RoomVerb.MUTE, RoomVerb.UNMUTE, RoomVerb.TURN_OFF_CAMERA, RoomVerb.MUTE_ALL, RoomVerb.CAMERAS_OFF);

    Decision on(RoomCommand command) {
        if (!FOR_ALL.contains(command.verb()) && !mayManage(command.verb())) {
            return refused(Problems.FORBIDDEN);
        }
        return switch (command.verb()) {
            case START_MEETING -> startMeeting();
            case END_MEETING -> endMeeting();
            case RAISE_HAND -> raiseHand();
            case LOWER_HAND -> lowerHand(command.person());
            case CLEAR_HANDS -> clearHands();
            case SUBMIT_STAGE_QUESTION -> submitStageQuestion(command.text());
            case MUTE, UNMUTE, TURN_OFF_CAMERA, MUTE_ALL, CAMERAS_OFF ->
                devices().on(command);
            default -> new StageDeciding(this).on(command);
        };
    }

    private boolean mayManage(RoomVerb verb) {
        return caller.role().moderates() || (STREAMS.contains(verb) && caller.may(Permission.MANAGE_STAGE, false));
    }

    String me() {
        return caller.person();
    }

    RoomPerson self() {
        return new RoomPerson(me(), caller.name());
    }

    static Decision refused(Problem problem) {
        return Decision.refused(problem);
    }

    private DeviceDeciding devices() {
        return new DeviceDeciding(state, self());
    }

    private Decision startMeeting() {
        return state.open()
                ? Decision.unchanged()
                : Said.everyone(RoomEvent.MeetingStarted.TYPE, new RoomEvent.MeetingStarted());
    }

    private Decision endMeeting() {
        if (state.status() == MeetingStatus.ENDED) {
            return Decision.unchanged();
        }
        return state.open()
                ? Said.everyone(RoomEvent.MeetingEnded.TYPE, new RoomEvent.MeetingEnded())
                : refused(RoomProblems.MEETING_NOT_OPEN);
    }

    private Decision raiseHand() {
        if (!terms.admits(caller.role())) {
            return refused(RoomProblems.STAGE_FOR_TEAM);
        } else if (!state.open()) {
            return refused(RoomProblems.MEETING_NOT_OPEN);
        } else if (!caller.may(Permission.RAISE_HAND, true)) {
            return refused(Problems.NOT_PERMITTED);
        } else if (state.hand(me()).isPresent()) {
            return Decision.unchanged();
        } else if (state.hands().size() >= limits.hands()) {
            return refused(RoomProblems.TOO_MANY_HANDS);
        }
        return Said.about(me(), RoomEvent.HandRaised.TYPE, new RoomEvent.HandRaised(me(), caller.name()));
    }

    private Decision lowerHand(String person) {
        if (!person.equals(me()) && !caller.role().moderates()) {
            return refused(Problems.FORBIDDEN);
        }
        return state.hand(person).isPresent()
                ? Said.about(person, RoomEvent.HandLowered.TYPE, new RoomEvent.HandLowered(person))
                : Decision.unchanged();
    }

    private Decision clearHands() {
        return state.hands().isEmpty()
                ? Decision.unchanged()
                : Said.everyone(RoomEvent.HandsCleared.TYPE, new RoomEvent.HandsCleared());
    }

    private Decision submitStageQuestion(String text) {
        if (!state.open()) {
            return refused(RoomProblems.MEETING_NOT_OPEN);
        }
        List<String> answering = state.stage().stream().map(OnStage::person).toList();
        return Decision.happened(
                RoomEvent.StageQuestionSubmitted.TYPE,
                Json.map(new RoomEvent.StageQuestionSubmitted(me(), caller.name(), text)),
                new Audience(Audience.Scope.TEAM, answering));
    }
}
