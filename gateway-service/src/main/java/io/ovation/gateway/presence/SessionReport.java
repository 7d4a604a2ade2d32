package io.ovation.gateway.presence;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.participant.PresenceHeard;
import io.ovation.contracts.participant.PresentPerson;
import io.ovation.contracts.participant.ReportPresence;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the owner of one session's list was told of this gateway, and what it is to be told next: one report at a time, the first change at
 * once, those of the second after it together. An owner that does not know what went before is told everything anew.
 */
final class SessionReport {
    static final long PAUSE_MILLIS = 1_000;
    private static final long AGAIN_MILLIS = 50;

    private final ChannelId channel;
    private final String gateway;
    private final Timers timers;
    private final Function<ReportPresence, Future<PresenceHeard>> sender;
    private final Runnable ended;
    private final Map<String, PresentPerson> told = new HashMap<>();
    private Supplier<Collection<Caller>> here = List::of;
    private long number;
    private boolean resting;
    private boolean due;

    /** @param ended called when the owner knows that nobody is here any more */
    SessionReport(
            ChannelId channel,
            String gateway,
            Timers timers,
            Function<ReportPresence, Future<PresenceHeard>> sender,
            Runnable ended) {
        this.channel = channel;
        this.gateway = gateway;
        this.timers = timers;
        this.sender = sender;
        this.ended = ended;
    }

    void changed(Supplier<Collection<Caller>> now) {
        here = now;
        beat();
    }

    void beat() {
        due = true;
        if (!resting) {
            say();
        }
    }

    private void say() {
        resting = true;
        Map<String, PresentPerson> now = people();
        ReportPresence report = new ReportPresence(channel, gateway, number, news(now), gone(now));
        due = report.here().size() == ReportPresence.PEOPLE || report.gone().size() == ReportPresence.PEOPLE;
        sender.apply(report).onComplete(answer -> heard(report, answer), failure -> startOver(PAUSE_MILLIS));
    }

    private Map<String, PresentPerson> people() {
        Map<String, PresentPerson> now = new HashMap<>();
        here.get().forEach(each -> now.put(each.person(), new PresentPerson(each.person(), each.name(), each.role())));
        return now;
    }

    private List<PresentPerson> news(Map<String, PresentPerson> now) {
        return now.values().stream()
                .filter(each -> !each.equals(told.get(each.person())))
                .limit(ReportPresence.PEOPLE)
                .toList();
    }

    private List<String> gone(Map<String, PresentPerson> now) {
        return told.keySet().stream()
                .filter(each -> !now.containsKey(each))
                .limit(ReportPresence.PEOPLE)
                .toList();
    }

    private void heard(ReportPresence report, PresenceHeard answer) {
        if (answer.again()) {
            startOver(AGAIN_MILLIS);
            return;
        }
        number++;
        report.here().forEach(each -> told.put(each.person(), each));
        report.gone().forEach(told::remove);
        rest(PAUSE_MILLIS);
    }

    private void startOver(long pauseMillis) {
        told.clear();
        number = 0;
        due = true;
        rest(pauseMillis);
    }

    private void rest(long pauseMillis) {
        timers.after(pauseMillis, () -> {
            resting = false;
            if (due) {
                say();
            } else if (told.isEmpty()) {
                ended.run();
            }
        });
    }
}
