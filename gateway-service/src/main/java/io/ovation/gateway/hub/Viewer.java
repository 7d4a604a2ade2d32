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

    public static Viewer of(Caller caller) {
        return new Viewer(caller.person(), caller.role());
    }

    boolean sees(ChannelEvent event) {
        return isIn(event.audience());
    }

    boolean isIn(Audience audience) {
        return audience.includes(person, role);
    }
}
