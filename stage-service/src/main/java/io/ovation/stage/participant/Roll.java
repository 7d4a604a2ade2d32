package io.ovation.stage.participant;

import io.ovation.contracts.participant.PresentPerson;
import io.ovation.contracts.participant.ReportPresence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is connected to one session, gateway by gateway, as they last said. A gateway that was silent for longer than {@link #LEASE_MILLIS} is
 * forgotten with its people. Times are monotonic milliseconds.
 */
final class Roll {
    /** Three beats of a gateway. */
    static final long LEASE_MILLIS = 30_000;

    private final int most;
    private final Map<String, Said> gateways = new LinkedHashMap<>();
    private long changes;
    private @Nullable Crowd crowd = Crowd.NOBODY;

    /** What one gateway said: how many reports, whom it has, and when it was last heard from. */
    private static final class Said {
        private final Map<String, Present> people = new HashMap<>();
        private long number;
        private long at;
    }

    /** @param most people of each gateway; of more nothing is known */
    Roll(int most) {
        this.most = most;
    }

    /** Takes a report; false when those before it are not known, so that it says nothing. */
    boolean take(ReportPresence report, long now) {
        Said known = gateways.get(report.gateway());
        if (report.base() != 0 && (known == null || report.base() != known.number)) {
            return false;
        }
        Said said = gateways.computeIfAbsent(report.gateway(), fresh -> new Said());
        if (report.base() == 0) {
            changed(said.people.size());
            said.people.clear();
        }
        said.at = now;
        said.number = report.base() + 1;
        report.here().forEach(each -> here(said, each));
        report.gone().forEach(each -> changed(said.people.remove(each) == null ? 0 : 1));
        return true;
    }

    private void here(Said said, PresentPerson person) {
        boolean known = said.people.containsKey(person.person());
        if (known || said.people.size() < most) {
            said.people.put(person.person(), Present.of(person));
            changed(1);
        }
    }

    private void changed(long more) {
        changes += more;
        crowd = more > 0 ? null : crowd;
    }

    /** Forgets the gateways that are silent for too long. */
    void expire(long now) {
        List<String> silent = gateways.entrySet().stream()
                .filter(each -> now - each.getValue().at > LEASE_MILLIS)
                .map(Map.Entry::getKey)
                .toList();
        silent.forEach(gateways::remove);
        changed(silent.size());
    }

    boolean isEmpty() {
        return gateways.isEmpty();
    }

    /** Grows with whatever changes. */
    long changes() {
        return changes;
    }

    /** How many people. */
    int size() {
        if (gateways.size() == 1) {
            return gateways.values().iterator().next().people.size();
        }
        Set<String> all = new HashSet<>();
        gateways.values().forEach(said -> all.addAll(said.people.keySet()));
        return all.size();
    }

    /** Everybody, each once. */
    Crowd crowd() {
        Crowd known = crowd;
        if (known == null) {
            Map<String, Present> all = new HashMap<>();
            gateways.values().forEach(said -> all.putAll(said.people));
            known = new Crowd(all.values());
            crowd = known;
        }
        return known;
    }
}
