package io.ovation.analytics.signal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.ovation.contracts.analytics.Signal;
import io.ovation.contracts.analytics.SignalKind;
import io.ovation.contracts.analytics.SignalsView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The signals of a session.
 *
 * @param head seq of the last event, so that the next one's is known before it is written
 * @param signals the newest first
 * @param last when each kind was last raised, by its name, dismissed or not
 */
record SignalState(long head, List<Signal> signals, Map<String, Instant> last) {
    static final SignalState EMPTY = new SignalState(0, List.of(), Map.of());

    SignalState {
        signals = List.copyOf(signals);
        last = Map.copyOf(last);
    }

    /** When each kind was last raised. */
    @JsonIgnore
    Map<SignalKind, Instant> told() {
        Map<SignalKind, Instant> told = new EnumMap<>(SignalKind.class);
        last.forEach((name, at) -> SignalKind.named(name).ifPresent(kind -> told.put(kind, at)));
        return told;
    }

    boolean shows(long id) {
        return signals.stream().anyMatch(signal -> signal.id() == id);
    }

    SignalState at(long seq) {
        return new SignalState(seq, signals, last);
    }

    SignalState with(Signal raised) {
        List<Signal> all = new ArrayList<>(List.of(raised));
        signals.stream().limit(SignalsView.SIGNALS - 1L).forEach(all::add);
        Map<String, Instant> told = new HashMap<>(last);
        told.put(raised.kind().wireName(), raised.at());
        return new SignalState(head, all, told);
    }

    SignalState without(long id) {
        return new SignalState(
                head, signals.stream().filter(signal -> signal.id() != id).toList(), last);
    }
}
