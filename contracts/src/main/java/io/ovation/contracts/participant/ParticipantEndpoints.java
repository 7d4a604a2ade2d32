package io.ovation.contracts.participant;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.channel.StateEndpoints;
import io.ovation.contracts.stage.StageEndpoints;

/** What stage-service answers about who is in the room. */
public final class ParticipantEndpoints {
    /** The state channel of each session that says when the list of its participants is another one. */
    public static final String CHANNEL = "participants";

    /** What the state channel says: how many people are connected. */
    public static final String PEOPLE = "people";

    /** What the state channel says: a number that grows with whatever changes of those who are connected. */
    public static final String CHANGES = "changes";

    /** The state channel {@code participants} of every session; nobody adds to it. */
    public static final StateEndpoints STATE = StateEndpoints.of(StageEndpoints.SERVICE, "participants-");

    /** What a gateway says of its connections; goes to the channel's owner. */
    public static final Endpoint<ReportPresence, PresenceHeard> REPORT_PRESENCE =
            new Endpoint<>("report-presence", StageEndpoints.SERVICE, ReportPresence.class, PresenceHeard.class);

    /** The list, or a part of it; for the team. */
    public static final Endpoint<ListParticipants, ParticipantPage> LIST_PARTICIPANTS =
            new Endpoint<>("list-participants", StageEndpoints.SERVICE, ListParticipants.class, ParticipantPage.class);

    /** Somebody who is connected; services only, without a token. */
    public static final Endpoint<FindPresent, FoundPresent> FIND_PRESENT =
            new Endpoint<>("find-present", StageEndpoints.SERVICE, FindPresent.class, FoundPresent.class);

    /** Who is treated apart; services only, without a token; goes to the owner of the channel {@code stage}. */
    public static final Endpoint<ReadStandings, RoomStandings> READ_STANDINGS =
            new Endpoint<>("read-standings", StageEndpoints.SERVICE, ReadStandings.class, RoomStandings.class);

    private ParticipantEndpoints() {}
}
