package io.ovation.analytics.signal;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Problems;
import io.ovation.contracts.analytics.Signal;
import io.ovation.contracts.analytics.SignalDismissed;
import io.ovation.contracts.analytics.SignalRaised;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.Map;

/** The rules of signals: each crossing is one, for moderators, until one of them has seen to it. */
final class SignalLogic implements ChannelLogic<SignalState, SignalAsk> {

    @Override
    public SignalState empty() {
        return SignalState.EMPTY;
    }

    @Override
    public Decision decide(SignalState state, SignalAsk ask, Instant at) {
        return ask instanceof SignalAsk.Raise raise ? raise(state, raise, at) : dismiss(state, (SignalAsk.Dismiss) ask);
    }

    private static Decision raise(SignalState state, SignalAsk.Raise raise, Instant at) {
        Crossing crossing = raise.crossing();
        if (!crossing.news(state.told().get(crossing.kind()))) {
            return Decision.unchanged();
        }
        Signal signal = new Signal(
                state.head() + 1,
                crossing.kind(),
                at,
                at.plus(raise.news()),
                crossing.value(),
                crossing.before(),
                crossing.with(),
                raise.advice());
        return Decision.happened(SignalRaised.TYPE, Json.map(new SignalRaised(signal)), Audience.MODERATORS);
    }

    private static Decision dismiss(SignalState state, SignalAsk.Dismiss dismiss) {
        if (dismiss.signal() > state.head()) {
            return Decision.refused(Problems.NOT_FOUND);
        }
        return state.shows(dismiss.signal())
                ? Decision.happened(
                        SignalDismissed.TYPE, Json.map(new SignalDismissed(dismiss.signal())), Audience.MODERATORS)
                : Decision.unchanged();
    }

    @Override
    public SignalState apply(SignalState state, ChannelEvent event) {
        SignalState next = state.at(event.seq());
        Map<String, Object> body = event.body();
        if (body == null) {
            return next;
        }
        return switch (event.type()) {
            case SignalRaised.TYPE ->
                next.with(Json.record(body, SignalRaised.class).signal());
            case SignalDismissed.TYPE ->
                next.without(Json.record(body, SignalDismissed.class).signal());
            default -> next;
        };
    }

    @Override
    public Map<String, Object> encode(SignalState state) {
        return Json.map(state);
    }

    @Override
    public SignalState decode(Map<String, Object> json) {
        return Json.record(json, SignalState.class);
    }
}
