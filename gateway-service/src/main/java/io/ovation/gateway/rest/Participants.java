package io.ovation.gateway.rest;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.participant.GroupPage;
import io.ovation.contracts.participant.ListParticipants;
import io.ovation.contracts.participant.ParticipantEndpoints;
import io.ovation.contracts.participant.ParticipantPage;
import io.ovation.gateway.admission.Admission;
import io.ovation.platform.bus.Bus;
import io.vertx.core.Future;

/** Who is in the room, group by group. */
final class Participants {
    private static final long PAGE = 20;

    private final Bus bus;
    private final Admission admission;

    Participants(Bus bus, Admission admission) {
        this.bus = bus;
        this.admission = admission;
    }

    Future<Object> list(Call call) {
        ChannelId channel = call.caller().channel(ParticipantEndpoints.CHANNEL);
        ListParticipants asked = new ListParticipants(
                channel,
                call.query("group").orElse(null),
                call.query("query").orElse(""),
                PlaceCursor.of(call),
                call.queryNumber("limit").orElse(PAGE).intValue());
        return bus.askOwner(
                        ParticipantEndpoints.LIST_PARTICIPANTS,
                        channel.toString(),
                        asked,
                        admission.context(
                                call.caller(), ParticipantEndpoints.LIST_PARTICIPANTS.service(), call.client()))
                .map(Participants::withCursors);
    }

    private static Object withCursors(ParticipantPage page) {
        return new ParticipantPage(
                page.total(),
                page.groups().stream().map(Participants::withCursor).toList());
    }

    private static GroupPage withCursor(GroupPage page) {
        return new GroupPage(
                page.group(), page.count(), page.matches(), page.participants(), PlaceCursor.text(page.nextCursor()));
    }
}
