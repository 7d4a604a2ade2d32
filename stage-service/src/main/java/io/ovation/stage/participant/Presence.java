package io.ovation.stage.participant;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.StateNews;
import io.ovation.contracts.participant.ParticipantEndpoints;
import io.ovation.contracts.participant.PresenceHeard;
import io.ovation.contracts.participant.ReportPresence;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.state.Conflation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@link Roll} of every session that has somebody in it. A change is told once in a tick however many people come and go: that there is
 * one, and how many they are now; the list itself is asked for.
 *
 * <p>All calls come from one thread.
 */
final class Presence {
    private static final long EXPIRE_MILLIS = 5_000;

    private final PresenceSettings settings;
    private final Timers timers;
    private final Interests interests;
    private final Conflation<ChannelId, Long> news;
    private final Map<ChannelId, Roll> rolls = new LinkedHashMap<>(16, 0.75f, true);

    Presence(PresenceSettings settings, Timers timers, Interests interests) {
        this.settings = settings;
        this.timers = timers;
        this.interests = interests;
        this.news = new Conflation<>(Math::max, settings.tickMillis(), Integer.MAX_VALUE, timers, this::tell);
    }

    /** Starts to forget gateways that have fallen silent. */
    void start() {
        timers.after(EXPIRE_MILLIS, this::expire);
    }

    PresenceHeard take(ReportPresence report) {
        Roll roll = rolls.computeIfAbsent(report.channel(), fresh -> new Roll(settings.people()));
        if (rolls.size() > settings.sessions()) {
            rolls.remove(rolls.keySet().iterator().next());
        }
        long before = roll.changes();
        boolean known = roll.take(report, timers.monotonicMillis());
        changed(report.channel(), roll, before);
        return new PresenceHeard(!known);
    }

    Crowd crowd(ChannelId channel) {
        Roll roll = rolls.get(channel);
        return roll == null ? Crowd.NOBODY : roll.crowd();
    }

    private void changed(ChannelId channel, Roll roll, long before) {
        if (roll.changes() > before) {
            news.put(channel, roll.changes());
        }
    }

    private void tell(ChannelId channel, long changes) {
        Roll roll = rolls.get(channel);
        long people = roll == null ? 0 : roll.size();
        interests.tell(new StateNews(
                channel, Map.of(ParticipantEndpoints.PEOPLE, people, ParticipantEndpoints.CHANGES, changes)));
    }

    private void expire() {
        long now = timers.monotonicMillis();
        for (ChannelId channel : List.copyOf(rolls.keySet())) {
            Roll roll = rolls.get(channel);
            if (roll != null) {
                long before = roll.changes();
                roll.expire(now);
                changed(channel, roll, before);
            }
        }
        rolls.values().removeIf(Roll::isEmpty);
        timers.after(EXPIRE_MILLIS, this::expire);
    }
}
