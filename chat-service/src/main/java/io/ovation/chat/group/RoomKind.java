package io.ovation.chat.group;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.contracts.chat.ChatProblems;
import io.ovation.contracts.chat.MessageEndpoints;
import io.ovation.contracts.stage.Modules;
import java.util.List;
import java.util.function.Predicate;

/**
 * A kind of rooms that messages are written in: who is in them, and what may be done there.
 *
 * @param endpoints what is answered about them
 * @param audience who is in them, and sees all that happens there
 * @param moderated whether moderators pin, block, clear and delete what others wrote
 * @param switchedOn whether a session has such a room
 * @param off what is said while it has none
 * @param notYours what is said to those who would delete another's message and may not
 */
public record RoomKind(
        MessageEndpoints endpoints,
        Audience audience,
        boolean moderated,
        Predicate<Modules> switchedOn,
        Problem off,
        Problem notYours) {

    /** The group chat: for everybody, kept in order by moderators. */
    public static final RoomKind GROUP = new RoomKind(
            ChatEndpoints.GROUP,
            Audience.EVERYONE,
            true,
            Modules::chat,
            ChatProblems.MODULE_OFF,
            ChatProblems.NOT_YOURS);

    /** The backchannel: for the team alone, among equals. */
    public static final RoomKind BACKCHANNEL = new RoomKind(
            ChatEndpoints.BACKCHANNEL,
            Audience.TEAM,
            false,
            Modules::backchannel,
            ChatProblems.BACKCHANNEL_OFF,
            ChatProblems.ONLY_ITS_AUTHOR);

    /** All there are. */
    public static final List<RoomKind> ALL = List.of(GROUP, BACKCHANNEL);

    String channel() {
        return endpoints.channel();
    }

    /** Whether such a room is there for this person at all. */
    boolean admits(Caller caller) {
        return audience.includes(caller.person(), caller.role());
    }
}
