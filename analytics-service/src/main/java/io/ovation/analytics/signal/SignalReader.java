package io.ovation.analytics.signal;

import io.ovation.contracts.Problems;
import io.ovation.contracts.analytics.DismissSignal;
import io.ovation.contracts.channel.SubmitCommand;

/** Reads a moderator's command; fails with a problem that names the field and the rule it breaks. */
final class SignalReader {
    private static final long MAX_SEQ = 999_999_999_999L;

    private SignalReader() {}

    static SignalAsk.Dismiss read(SubmitCommand sent) {
        if (!sent.type().equals(DismissSignal.TYPE)) {
            throw Problems.INVALID
                    .withError("type", "known", "Signals have no such command.")
                    .failure();
        }
        Object signal = sent.body().get("signal");
        if ((signal instanceof Integer || signal instanceof Long) && inRange(((Number) signal).longValue())) {
            return new SignalAsk.Dismiss(((Number) signal).longValue());
        }
        throw Problems.INVALID
                .withError(
                        "signal",
                        signal == null ? "required" : "seq",
                        "A signal is named by its id, a whole number from 1.")
                .failure();
    }

    private static boolean inRange(long seq) {
        return seq >= 1 && seq <= MAX_SEQ;
    }
}
