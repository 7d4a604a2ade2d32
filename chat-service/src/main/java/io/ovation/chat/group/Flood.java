package io.ovation.chat.group;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.platform.channel.Timers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Slows down each person in each channel by a token bucket; remembers those who were last active. */
final class Flood {
    private static final int REMEMBERED = 20_000;
    private static final double MILLIS_PER_MINUTE = 60_000;

    private final GroupChatSettings.Pace pace;
    private final Timers timers;
    private final Map<Sender, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sender, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Sender(ChannelId channel, String person) {}

    private record Bucket(double tokens, long atMillis) {}

    Flood(GroupChatSettings.Pace pace, Timers timers) {
        this.pace = pace;
        this.timers = timers;
    }

    /** Takes one token; without one, the problem says when there will be one. */
    Optional<Problem> refuses(ChannelId channel, String person) {
        Sender sender = new Sender(channel, person);
        long now = timers.monotonicMillis();
        double perMilli = pace.perMinute() / MILLIS_PER_MINUTE;
        Bucket bucket = buckets.getOrDefault(sender, new Bucket(pace.burst(), now));
        double tokens = Math.min(pace.burst(), bucket.tokens() + (now - bucket.atMillis()) * perMilli);
        if (tokens >= 1) {
            buckets.put(sender, new Bucket(tokens - 1, now));
            return Optional.empty();
        }
        return Optional.of(Problems.TOO_FAST.withRetryAfterMillis((long) Math.ceil((1 - tokens) / perMilli)));
    }
}
