package io.ovation.interactions.interaction;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.Map;

/** The rules of interactions: {@link Deciding} says what a command comes to, {@link Folding} what an event changes. */
final class InteractionLogic implements ChannelLogic<InteractionState, Ask> {
    private final InteractionLimits limits;

    InteractionLogic(InteractionLimits limits) {
        this.limits = limits;
    }

    @Override
    public InteractionState empty() {
        return InteractionState.EMPTY;
    }

    @Override
    public Decision decide(InteractionState state, Ask ask, Instant at) {
        return ask instanceof Ask.ByPerson byPerson
                ? new Deciding(limits, state, at).decide(byPerson)
                : Tallying.decide(state, (Ask.Totals) ask);
    }

    @Override
    public InteractionState apply(InteractionState state, ChannelEvent event) {
        return Folding.apply(state, event);
    }

    @Override
    public Map<String, Object> encode(InteractionState state) {
        return Json.map(state);
    }

    @Override
    public InteractionState decode(Map<String, Object> json) {
        return Json.record(json, InteractionState.class);
    }
}
