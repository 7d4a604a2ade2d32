package io.ovation.gateway.rest;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.OpenChannel;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.channel.StateEndpoints;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.hub.ChannelServices;
import io.ovation.gateway.hub.ChannelSource;
import io.ovation.gateway.hub.SnapshotView;
import io.ovation.gateway.hub.Viewer;
import io.ovation.gateway.hub.WireEvent;
import io.ovation.gateway.state.StateServices;
import io.ovation.platform.bus.Bus;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The state and the past of any channel, cut to what the reader may see. */
public final class ChannelReads {
    static final Problem EPOCH_CHANGED =
            Problem.of("epoch-changed", 409, "This channel is another log now; start again from a snapshot.");
    static final int PAGE_EVENTS = 300;
    private static final String FLOOR = "floor";

    private final Bus bus;
    private final Admission admission;
    private final ChannelSource channels;

    record SnapshotAnswer(String channel, String epoch, long head, View snapshot, List<WireEvent> events) {}

    record View(long seq, Map<String, Object> view) {}

    record EventsAnswer(String channel, String epoch, long from, long to, long head, List<WireEvent> events) {}

    public ChannelReads(Bus bus, Admission admission, ChannelSource channels) {
        this.bus = bus;
        this.admission = admission;
        this.channels = channels;
    }

    Future<Object> snapshot(Call call) {
        return opened(call).compose(channels::snapshot).map(snapshot -> {
            View view = new View(snapshot.seq(), SnapshotView.of(snapshot, Viewer.of(call.caller())));
            return new SnapshotAnswer(snapshot.channel().name(), snapshot.epoch(), snapshot.seq(), view, List.of());
        });
    }

    /** The snapshot says how far the log reaches and up to where it was cleared; it comes from the owner's memory. */
    Future<Object> events(Call call) {
        long after = call.queryNumber("after").orElse(0L);
        int limit = call.queryNumber("limit").orElse((long) PAGE_EVENTS).intValue();
        return opened(call)
                .compose(channels::snapshot)
                .map(now -> sameLog(call, now))
                .compose(now -> channels.read(now.channel(), after, limit).map(page -> answer(call, now, page)));
    }

    private static Snapshot sameLog(Call call, Snapshot now) {
        if (call.query("epoch").filter(known -> !known.equals(now.epoch())).isPresent()) {
            throw EPOCH_CHANGED.failure();
        }
        return now;
    }

    private static EventsAnswer answer(Call call, Snapshot now, EventPage page) {
        long to = page.after() + page.events().size();
        List<WireEvent> visible = page.events().stream()
                .filter(event -> isVisible(event, call.caller(), floor(now)))
                .map(event -> WireEvent.of(event, Viewer.of(call.caller())))
                .toList();
        return new EventsAnswer(
                page.channel().name(), page.epoch(), page.after() + 1, to, Math.max(now.seq(), to), visible);
    }

    private static boolean isVisible(ChannelEvent event, Caller caller, long floor) {
        boolean cleared = event.seq() <= floor && event.floor() == null;
        return !cleared && event.audience().includes(caller.person(), caller.role());
    }

    private static long floor(Snapshot now) {
        return now.everyone().get(FLOOR) instanceof Number number ? number.longValue() : 0;
    }

    /** The channel, when the caller may read it; one that nobody serves and one that is not theirs look alike. */
    public Future<ChannelId> opened(Call call) {
        ChannelId channel = call.channel();
        return opened(call, channel, ChannelServices.of(channel).map(ChannelEndpoints::open));
    }

    /** The same for a channel that may be one of the values that are in no log. */
    public Future<ChannelId> openedForStream(Call call) {
        ChannelId channel = call.channel();
        return StateServices.of(channel).isPresent()
                ? opened(call, channel, StateServices.of(channel).map(StateEndpoints::open))
                : opened(call);
    }

    private Future<ChannelId> opened(Call call, ChannelId channel, Optional<Endpoint<OpenChannel, Nothing>> endpoint) {
        return endpoint.map(open -> open(call, channel, open))
                .orElseGet(() -> Future.failedFuture(Problems.NOT_FOUND.failure()));
    }

    private Future<ChannelId> open(Call call, ChannelId channel, Endpoint<OpenChannel, Nothing> endpoint) {
        String name = endpoint.service();
        return bus.ask(
                        endpoint,
                        new OpenChannel(channel, call.caller()),
                        admission.gatewayContext(
                                channel.account(),
                                channel.session(),
                                name,
                                call.client().requestId()))
                .map(channel);
    }
}
