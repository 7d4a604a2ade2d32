package io.ovation.stage.room;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.room.ReadRoom;
import io.ovation.contracts.room.RoomAccess;
import io.ovation.contracts.room.RoomAccess.RoomPolicy;
import io.ovation.contracts.room.RoomEndpoints;
import io.ovation.contracts.room.RoomView;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.HostLimits;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Submission;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.pace.Flood;
import io.vertx.core.Future;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * The door of rooms.
 *
 * <p>All calls come from one thread.
 */
public final class Rooms {
    private static final String SYSTEM = "system";

    private final ChannelHost<RoomState, RoomAsk> host;
    private final RoomRules rules;
    private final Interests interests;
    private final RoomSettings settings;
    private final Flood flood;
    private final Signals signals;

    /** @param sessions the settings of a session by account and id; fails with {@code not-found} */
    public Rooms(
            Journal journal,
            Interests interests,
            Timers timers,
            RoomSettings settings,
            BiFunction<String, String, Future<SessionSettings>> sessions) {
        RoomLimits limits = settings.limits();
        this.rules = new RoomRules(new RoomLogic(limits), sessions);
        this.host = new ChannelHost<>(rules, journal, interests, timers, HostLimits.DEFAULTS);
        this.interests = interests;
        this.settings = settings;
        this.flood = new Flood(limits.commands(), timers);
        Attendance attendance = new Attendance(host, timers, limits.graceMillis());
        this.signals = new Signals(host, interests, timers, limits, attendance);
    }

    /** Answers at this server, and tells gateways from now on where active channels end. */
    public void bind(BusServer server, ChannelBinding binding) {
        binding.bind(server, RoomEndpoints.CHANNELS, host, interests, this::submit);
        server.on(
                        RoomEndpoints.SEND_SIGNAL,
                        (signal, call) ->
                                binding.person(call, signal.channel()).compose(caller -> signals.send(signal, caller)))
                .on(
                        RoomEndpoints.READ_ROOM,
                        (asked, call) -> binding.person(call, asked.channel()).compose(caller -> read(asked, caller)));
        host.announceHeads();
    }

    /** Somebody may not be in this session any more: off the stage, the hand down, no invitation. */
    public void removed(ChannelId stage, String person) {
        ChannelId room = new ChannelId(stage.account(), stage.session(), RoomEndpoints.CHANNEL);
        RoomAsk leaves = new RoomAsk.Removed(person);
        host.submit(room, new Submission<>(UUID.randomUUID().toString(), SYSTEM, leaves))
                .onSuccess(one ->
                        host.submit(room, new Submission<>(UUID.randomUUID().toString(), SYSTEM, leaves)));
    }

    private Future<Ack> submit(SubmitCommand command, Caller caller) {
        return flood.refuses(command.channel(), caller.person())
                .map(tooFast -> Future.<Ack>failedFuture(tooFast.failure()))
                .orElseGet(() -> host.submit(command, caller));
    }

    private Future<RoomAccess> read(ReadRoom asked, Caller caller) {
        return rules.settings(asked.channel(), caller)
                .compose(session -> host.state(asked.channel())
                        .map(folded -> access(folded.state(), StageTerms.of(session), caller)));
    }

    private RoomAccess access(RoomState state, StageTerms terms, Caller caller) {
        boolean moderates = caller.role().moderates();
        return new RoomAccess(
                Json.record(moderates ? rules.moderatorsView(state) : rules.view(state, false), RoomView.class),
                new RoomPolicy(terms.stageMode(), terms.rules().requireHost()),
                terms.lets(caller),
                terms.admits(caller.role()),
                settings.iceServers(),
                settings.limits().people(),
                settings.limits().viewers());
    }
}
