package io.ovation.chat.connection;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.Map;

/** The rules of a conversation: {@code Deciding} says what a command comes to, {@code Folding} what an event changes. */
final class PairLogic implements ChannelLogic<PairState, Ask> {
    private final int mostPending;

    /** Lets so many requests of one person wait. */
    PairLogic(int mostPending) {
        this.mostPending = mostPending;
    }

    @Override
    public PairState empty() {
        return PairState.EMPTY;
    }

    @Override
    public Decision decide(PairState state, Ask ask, Instant at) {
        return new Deciding(mostPending, state, ask).decide();
    }

    @Override
    public PairState apply(PairState state, ChannelEvent event) {
        return Folding.apply(state, event);
    }

    @Override
    public Map<String, Object> encode(PairState state) {
        return Json.map(state);
    }

    @Override
    public PairState decode(Map<String, Object> json) {
        return Json.record(json, PairState.class);
    }
}
