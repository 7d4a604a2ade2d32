package io.ovation.stage.room;

import java.util.Locale;
import java.util.Optional;

/** What a signal of a call is. */
enum SignalKind {
    /** The tab of somebody on the stage is there. */
    HERE,

    /** It is not any more; said by the gateway. */
    GONE,

    /** A tab wants to receive somebody on the stage. */
    WATCH,

    /** It does not any more. */
    UNWATCH,

    /** What somebody on the stage would send. */
    OFFER,

    /** How that is received. */
    ANSWER,

    /** A way between the two. */
    CANDIDATE;

    static Optional<SignalKind> named(String name) {
        for (SignalKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether it is about the sender's own tab and goes to nobody. */
    boolean aboutOneself() {
        return this == HERE || this == GONE;
    }
}
