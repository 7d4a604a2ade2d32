package io.ovation.gateway.state;

import io.ovation.contracts.ChannelId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What one slow connection has not got yet: one value for each of its state channels, however long it takes nothing. */
public final class StateSlots {
    private final Map<ChannelId, StateFrame> waiting = new LinkedHashMap<>(1);

    /** Keeps a value for later, in one with that which waits already. */
    public void put(StateFrame frame) {
        waiting.merge(frame.channel(), frame, StateFrame::with);
    }

    /** Hands out what waits. */
    public void empty(Consumer<StateFrame> taker) {
        List<StateFrame> now = List.copyOf(waiting.values());
        waiting.clear();
        now.forEach(taker);
    }

    /** Forgets what waits of a channel. */
    public void forget(ChannelId channel) {
        waiting.remove(channel);
    }
}
