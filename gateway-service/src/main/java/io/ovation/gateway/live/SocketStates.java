package io.ovation.gateway.live;

import io.ovation.contracts.ChannelId;
import io.ovation.gateway.state.StateFrame;
import io.ovation.gateway.state.StateSlots;
import io.ovation.gateway.state.States;
import io.ovation.gateway.state.Watcher;
import java.util.LinkedHashSet;
import java.util.Set;

/** The state channels at which one socket looks; while it takes nothing, newer values wait in one slot for each. */
final class SocketStates implements Watcher {
    private final LiveSocket socket;
    private final States states;
    private final LiveMeters meters;
    private final StateSlots slots = new StateSlots();
    private final Set<ChannelId> channels = new LinkedHashSet<>(1);

    SocketStates(LiveSocket socket, LiveParts parts) {
        this.socket = socket;
        this.states = parts.states();
        this.meters = parts.meters();
    }

    Set<ChannelId> channels() {
        return channels;
    }

    /** Starts to look, and shows what there is; whether the person may was asked before. */
    void watch(ChannelId channel) {
        channels.add(channel);
        stateIs(states.join(channel, this));
    }

    void unwatch(ChannelId channel) {
        if (channels.remove(channel)) {
            states.leave(channel, this);
            slots.forget(channel);
        }
    }

    @Override
    public void stateIs(StateFrame frame) {
        if (socket.full()) {
            meters.merged();
            slots.put(frame);
        } else {
            socket.send(frame.text());
        }
    }

    /** The socket takes something again. */
    void readable() {
        slots.empty(this::stateIs);
    }
}
