package io.ovation.stage.room;

import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.room.Devices;
import io.ovation.contracts.room.Hand;
import io.ovation.contracts.room.MeetingStatus;
import io.ovation.contracts.room.OnStage;
import io.ovation.contracts.room.RoomCommand;
import io.ovation.contracts.room.RoomEvent;
import io.ovation.contracts.room.RoomProblems;
import io.ovation.platform.channel.Decision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is decided about being on the stage, and coming there; microphones and cameras of others are in {@link DeviceDeciding}. */
record StageDeciding(Deciding asked) {

    Decision on(RoomCommand command) {
        return switch (command.verb()) {
            case JOIN_STAGE -> joinStage(command.devices());
            case ACCEPT_STAGE_INVITATION -> acceptInvitation(command.devices());
            case DECLINE_STAGE_INVITATION -> declineInvitation();
            case LEAVE_STAGE -> left(me(), RoomEvent.Leaving.LEFT);
            case SET_DEVICES -> setDevices(command.devices());
            case INVITE_TO_STAGE -> inviteToStage(command.person());
            case REVOKE_STAGE_INVITATION -> revokeInvitation(command.person());
            case REMOVE_FROM_STAGE, DEMOTE_TO_AUDIENCE -> left(command.person(), RoomEvent.Leaving.REMOVED);
            case PROMOTE_TO_SPEAKER -> promoteToSpeaker(command.person());
            default -> throw new IllegalStateException("not about the stage: " + command.verb());
        };
    }

    private RoomState state() {
        return asked.state();
    }

    private String me() {
        return asked.me();
    }

    private Decision joinStage(Devices devices) {
        if (!asked.terms().admits(asked.caller().role())) {
            return Deciding.refused(RoomProblems.STAGE_FOR_TEAM);
        }
        boolean may =
                asked.terms().lets(asked.caller()) || state().onStage(me()).isPresent() || state().invited(me());
        return may ? joined(devices) : Deciding.refused(Problems.FORBIDDEN);
    }

    private Decision acceptInvitation(Devices devices) {
        if (!asked.terms().admits(asked.caller().role())) {
            return Deciding.refused(RoomProblems.STAGE_FOR_TEAM);
        }
        return state().invited(me()) ? joined(devices) : Deciding.refused(RoomProblems.NOT_INVITED);
    }

    private Decision joined(Devices devices) {
        @Nullable OnStage before = state().onStage(me()).orElse(null);
        OnStage now = new OnStage(
                me(),
                asked.caller().name(),
                asked.caller().role(),
                devices.peer(),
                devices.microphone(),
                devices.camera(),
                before == null ? asked.at() : before.since());
        return now.equals(before) ? Decision.unchanged() : coming(me(), now);
    }

    private Decision coming(String person, OnStage now) {
        return closed().or(() -> noRoomFor(person)).map(Deciding::refused).orElseGet(() -> Said.stageJoined(now));
    }

    /** Before the meeting one comes only where no host is needed, which starts it. */
    private Optional<Problem> closed() {
        if (state().open()) {
            return Optional.empty();
        }
        if (state().status() == MeetingStatus.ENDED) {
            return Optional.of(RoomProblems.MEETING_NOT_OPEN);
        }
        return asked.terms().rules().requireHost() ? Optional.of(RoomProblems.HOST_NEEDED) : Optional.empty();
    }

    private Optional<Problem> noRoomFor(String person) {
        boolean full = state().onStage(person).isEmpty()
                && state().stage().size() >= asked.limits().people();
        return full ? Optional.of(RoomProblems.STAGE_FULL) : Optional.empty();
    }

    private Decision declineInvitation() {
        return state().invited(me())
                ? Said.about(me(), RoomEvent.InvitationDeclined.TYPE, new RoomEvent.InvitationDeclined(me()))
                : Deciding.refused(RoomProblems.NOT_INVITED);
    }

    private Decision left(String person, RoomEvent.Leaving reason) {
        return state().onStage(person).isPresent() ? Said.stageLeft(person, reason) : Decision.unchanged();
    }

    private Decision setDevices(Devices set) {
        return state().onStage(me())
                .map(on -> on.with(set.microphone(), set.camera()).equals(on)
                        ? Decision.unchanged()
                        : Said.devicesChanged(on.with(set.microphone(), set.camera())))
                .orElseGet(() -> Deciding.refused(RoomProblems.NOT_ON_STAGE));
    }

    private Decision inviteToStage(String person) {
        if (!state().open()) {
            return Deciding.refused(RoomProblems.MEETING_NOT_OPEN);
        } else if (!asked.terms().admits(person)) {
            return Deciding.refused(RoomProblems.STAGE_FOR_TEAM);
        } else if (state().onStage(person).isPresent()) {
            return Deciding.refused(RoomProblems.ALREADY_ON_STAGE);
        } else if (state().invited(person)) {
            return Decision.unchanged();
        } else if (state().invitations().size() >= asked.limits().invitations()) {
            return Deciding.refused(RoomProblems.TOO_MANY_INVITATIONS);
        }
        return Said.about(person, RoomEvent.InvitedToStage.TYPE, new RoomEvent.InvitedToStage(person, asked.self()));
    }

    private Decision revokeInvitation(String person) {
        return state().invited(person)
                ? Said.about(person, RoomEvent.InvitationRevoked.TYPE, new RoomEvent.InvitationRevoked(person))
                : Decision.unchanged();
    }

    /** Whose hand is up has a name; of others it is known once they come with their devices. */
    private Decision promoteToSpeaker(String person) {
        if (state().onStage(person).isPresent()) {
            return Decision.unchanged();
        } else if (!asked.terms().admits(person)) {
            return Deciding.refused(RoomProblems.STAGE_FOR_TEAM);
        }
        @Nullable String name = state().hand(person).map(Hand::name).orElse(null);
        return coming(person, new OnStage(person, name, Role.ATTENDEE, null, false, false, asked.at()));
    }
}
