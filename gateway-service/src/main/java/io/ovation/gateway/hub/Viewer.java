package io.ovation.gateway.hub;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;

/** Whose eyes a frame is for: all that an audience depends on. */
public record Viewer(String person, Role role) {
    /** An attendee who is in no smaller circle. */
    static final Viewer ANY_ATTENDEE = new Viewer("", Role.ATTENDEE);

    /** Somebody of the team who is in no smaller circle. */
    static final Viewer ANY_OF_THE_TEAM = new Viewer("", Role.SPEAKER);

    /** Somebody who moderates and is in no smaller circle. */
    static final Viewer ANY_MODERATOR = new Viewer("", Role.MODERATOR);

    public static Viewer of(Caller caller) {
        return new Viewer(caller.person(), caller.role());
    }

    /** The largest circle that sees all that this role sees. */
    Viewer circle() {
        if (!role.team()) {
            return ANY_ATTENDEE;
        }
        return role.moderates() ? ANY_MODERATOR : ANY_OF_THE_TEAM;
    }

    boolean sees(ChannelEvent event) {
        return isIn(event.audience());
    }

    boolean isIn(Audience audience) {
        return audience.includes(person, role);
    }
}
