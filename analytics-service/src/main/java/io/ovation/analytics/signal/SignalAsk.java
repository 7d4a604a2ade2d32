package io.ovation.analytics.signal;

import io.ovation.contracts.analytics.Suggestion;
import java.time.Duration;
import java.util.List;

/** What is decided about signals. */
sealed interface SignalAsk {

    /** A threshold was crossed; the signal is news for so long. */
    record Raise(Crossing crossing, List<Suggestion> advice, Duration news) implements SignalAsk {}

    /** A moderator has seen to a signal. */
    record Dismiss(long signal) implements SignalAsk {}
}
