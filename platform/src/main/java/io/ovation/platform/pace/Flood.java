package io.ovation.platform.pace;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.platform.channel.Timers;
import java.util.Optional;
import java.util.OptionalLong;

/** Slows down each person in each channel; remembers those who were last active. */
public final class Flood {
    private static final int REMEMBERED = 20_000;
    private static final double SECONDS_PER_MINUTE = 60;

    private final TokenBuckets<Sender> buckets;
    private final Timers timers;

    private record Sender(ChannelId channel, String person) {}

    public Flood(Pace pace, Timers timers) {
        this.buckets = new TokenBuckets<>(pace.perMinute() / SECONDS_PER_MINUTE, pace.burst(), REMEMBERED);
        this.timers = timers;
    }

    /** Takes one token; without one, the problem says when there will be one. */
    public Optional<Problem> refuses(ChannelId channel, String person) {
        OptionalLong wait = buckets.take(new Sender(channel, person), timers.monotonicMillis());
        return wait.isEmpty()
                ? Optional.empty()
                : Optional.of(Problems.TOO_FAST.withRetryAfterMillis(wait.getAsLong()));
    }
}
