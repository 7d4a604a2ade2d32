package io.ovation.stage.participant;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.contracts.participant.FindPresent;
import io.ovation.contracts.participant.FoundPresent;
import io.ovation.contracts.participant.ListParticipants;
import io.ovation.contracts.participant.ParticipantEndpoints;
import io.ovation.contracts.participant.ParticipantPage;
import io.ovation.contracts.participant.ReadStandings;
import io.ovation.contracts.participant.RoomStandings;
import io.ovation.contracts.room.RoomEndpoints;
import io.ovation.contracts.room.RoomView;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.pace.Flood;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/**
 * The door of the list of participants, for the team. It is in no log: gateways say who is connected to them, and after a restart they say it
 * again.
 *
 * <p>All calls come from one thread.
 */
public final class Participants {
    private final Bus bus;
    private final Presence presence;
    private final Flood flood;

    /** @param bus where the room is asked for: another instance may own its log */
    public Participants(Bus bus, Surroundings around, PresenceSettings settings) {
        this.bus = bus;
        this.presence = new Presence(settings, around.timers(), around.interests());
        this.flood = new Flood(settings.lists(), around.timers());
    }

    /** Answers at this server. */
    public void bind(BusServer server, ChannelBinding binding) {
        server.on(
                        ParticipantEndpoints.STATE.open(),
                        (asked, call) -> binding.gateway(
                                call,
                                () -> ChannelBinding.own(asked.caller(), asked.channel())
                                        .compose(Participants::team)
                                        .map(team -> Nothing.NOTHING)))
                .on(
                        ParticipantEndpoints.REPORT_PRESENCE,
                        (report, call) -> binding.gateway(call, () -> Future.succeededFuture(presence.take(report))))
                .on(
                        ParticipantEndpoints.LIST_PARTICIPANTS,
                        (asked, call) -> binding.person(call, asked.channel())
                                .compose(Participants::team)
                                .compose(caller -> list(asked, caller, call)))
                .on(ParticipantEndpoints.FIND_PRESENT, this::find);
        presence.start();
    }

    private static Future<Caller> team(Caller caller) {
        return caller.role().team()
                ? Future.succeededFuture(caller)
                : Future.failedFuture(Problems.FORBIDDEN.failure());
    }

    private Future<ParticipantPage> list(ListParticipants asked, Caller caller, CallContext call) {
        Optional<Problem> tooFast = flood.refuses(asked.channel(), caller.person());
        if (tooFast.isPresent()) {
            return Future.failedFuture(tooFast.get().failure());
        }
        Listing listing = Asked.read(asked);
        return room(asked.channel(), caller.role(), call)
                .compose(room -> standings(asked.channel(), caller.role(), call)
                        .map(standings -> listing.of(new Groups(room, presence.crowd(asked.channel()), standings))));
    }

    /** Who is treated apart, as the session's owner has it now; for moderators. */
    private Future<RoomStandings> standings(ChannelId list, Role role, CallContext call) {
        if (!role.moderates()) {
            return Future.succeededFuture(new RoomStandings(List.of(), List.of()));
        }
        ChannelId channel = new ChannelId(list.account(), list.session(), StageEndpoints.CHANNEL);
        return bus.askOwner(
                ParticipantEndpoints.READ_STANDINGS,
                channel.toString(),
                new ReadStandings(channel),
                CallContext.service(call.traceId()));
    }

    /** The room as its owner has it now: hands and the stage are exact. */
    private Future<RoomView> room(ChannelId list, Role role, CallContext call) {
        ChannelId channel = new ChannelId(list.account(), list.session(), RoomEndpoints.CHANNEL);
        return bus.askOwner(
                        RoomEndpoints.CHANNELS.snapshot(),
                        channel.toString(),
                        new ReadSnapshot(channel),
                        CallContext.service(call.traceId()))
                .map(snapshot -> Json.record(snapshot.view(role), RoomView.class));
    }

    private Future<FoundPresent> find(FindPresent asked, CallContext call) {
        return call.callerToken().isEmpty()
                ? Future.succeededFuture(new FoundPresent(presence.crowd(asked.channel())
                        .person(asked.person())
                        .map(Present::who)
                        .orElse(null)))
                : Future.failedFuture(Problems.FORBIDDEN.failure());
    }
}
