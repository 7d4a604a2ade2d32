package io.ovation.platform.channel.sim;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.platform.channel.Decision;
import io.ovation.platform.journal.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The delivery invariants, each looked at when it could first be broken, and all of them again at the end. */
final class Checks {
    /** A command as it reached an instance; {@code stored} is its place when it was there before. */
    record Arrival(
            ChannelId channel,
            String clientId,
            SimCommand command,
            long at,
            @Nullable Long stored) {
        String once() {
            return Row.once(channel, command.actor(), clientId);
        }
    }

    private record Heard(String client, ChannelId channel, SimInstance.Answer answer) {}

    private final World world;
    private final List<Heard> heard = new ArrayList<>();
    private final Map<String, Long> answeredAt = new HashMap<>();
    private final Map<String, Long> deletedAt = new HashMap<>();

    Checks(World world) {
        this.world = world;
    }

    private Log log(ChannelId channel) {
        return world.store().log(channel);
    }

    // --- answers of owners

    Arrival arrived(ChannelId channel, String clientId, SimCommand command) {
        String once = Row.once(channel, command.actor(), clientId);
        return new Arrival(
                channel, clientId, command, world.now(), log(channel).once.get(once));
    }

    void accepted(SimInstance instance, Arrival arrival, Ack ack) {
        Log log = log(arrival.channel());
        boolean row = ack.seq() <= log.head()
                && ack.seq() > 0
                && log.written.get((int) ack.seq() - 1).once().equals(arrival.once());
        if (row) {
            acceptedRow(instance, arrival, ack, log);
        } else if (arrival.stored() != null || ack.repeated() || !unchanged(arrival, ack, log)) {
            world.violated("D2 durable ack", "%s acks %s as %s, which is not there", instance, arrival, ack);
        } else {
            world.count(Counter.UNCHANGED);
        }
    }

    private void acceptedRow(SimInstance instance, Arrival arrival, Ack ack, Log log) {
        if (ack.repeated()) {
            world.count(Counter.REPEATS);
            boolean own = arrival.stored() == null
                    && log.writers.get((int) ack.seq() - 1).equals(instance.name);
            world.count(Counter.UNKNOWN_RESOLVED_AS_STORED, own ? 1 : 0);
        } else if (arrival.stored() != null) {
            world.violated("D17 a repeat writes nothing", "%s takes %s for new, %s", instance, arrival, ack);
        }
        for (long seq : log.original(ack.seq()).redacts()) {
            if (!log.blank(seq)) {
                world.violated("D10 redaction", "%s acks %s before %d is blank", instance, arrival, seq);
            }
            deletedAt.putIfAbsent(world.store().epoch() + arrival.channel() + "#" + seq, world.now());
        }
    }

    private boolean unchanged(Arrival arrival, Ack ack, Log log) {
        return ack.seq() <= log.head()
                && ack.seq() >= log.headAt(arrival.at() - world.settings().freshMillis())
                && decide(log, ack.seq(), arrival) instanceof Decision.Unchanged;
    }

    private static Decision decide(Log log, long seq, Arrival arrival) {
        return SimLogic.RULES.decide(log.states.get((int) seq), arrival.command(), Instant.EPOCH);
    }

    void refused(SimInstance instance, Arrival arrival, Throwable failure) {
        if (!(failure instanceof ProblemException refusal)) {
            world.violated("answers are problems", "%s fails %s with %s", instance, arrival, failure);
            return;
        }
        if (SimInstance.tryLater(failure)) {
            return;
        }
        if (arrival.stored() != null) {
            world.violated("D17 a repeat is answered", "%s refuses %s: %s", instance, arrival, failure.getMessage());
        }
        Log log = log(arrival.channel());
        long from = log.headAt(arrival.at() - world.settings().freshMillis());
        for (long seq = from; seq <= log.head(); seq++) {
            if (decide(log, seq, arrival) instanceof Decision.Refused no
                    && no.problem().code().equals(refusal.problem().code())) {
                return;
            }
        }
        world.violated("honest refusals", "%s refuses %s: %s", instance, arrival, failure.getMessage());
    }

    void snapshot(SimInstance instance, Arrival arrival, Snapshot snapshot) {
        Log log = log(arrival.channel());
        long fresh = log.headAt(arrival.at() - world.settings().freshMillis());
        if (snapshot.seq() < fresh || snapshot.seq() > log.head()) {
            world.violated("fresh snapshots", "%s shows %d, the log had %d", instance, snapshot.seq(), fresh);
            return;
        }
        if (!sameButRedacted(SimLogic.RULES.decode(snapshot.everyone()), log.states.get((int) snapshot.seq()))) {
            world.violated("valid snapshots", "%s shows %s at %d", instance, snapshot.everyone(), snapshot.seq());
        }
    }

    private static boolean sameButRedacted(SimState shown, SimState truth) {
        return java.util.Objects.equals(shown.holder(), truth.holder())
                && shown.blocked().equals(truth.blocked())
                && shown.window().keySet().equals(truth.window().keySet())
                && shown.window().entrySet().stream()
                        .allMatch(entry -> entry.getValue() == null
                                || entry.getValue().equals(truth.window().get(entry.getKey())));
    }

    /** Saved state and the rows after it are the fold from empty; what it knows to be deleted is blank. */
    void savedState(ChannelId channel, Log log) {
        if (log.savedState == null) {
            return;
        }
        SimState saved = SimLogic.RULES.decode(new io.vertx.core.json.JsonObject(log.savedState).getMap());
        if (log.savedSeq > log.head() || !sameButRedacted(saved, log.states.get((int) log.savedSeq))) {
            world.violated("saved state", "%s has a wrong state at %d: %s", channel, log.savedSeq, saved);
            return;
        }
        for (long seq = 1; seq <= log.savedSeq; seq++) {
            for (long target : log.original(seq).redacts()) {
                if (!log.blank(target)) {
                    world.violated("D10 redaction", "the state saved at %d forgets to blank %d", log.savedSeq, target);
                }
            }
        }
    }

    // --- what instances tell

    void announced(SimInstance instance, Batch batch) {
        Log log = world.store().log(batch.epoch(), batch.channel());
        long next = batch.from();
        for (ChannelEvent event : batch.events()) {
            same(instance.name, log, event);
            for (long target : event.redacts()) {
                if (event.seq() <= log.head() && !log.blank(target)) {
                    world.violated("D10 redaction", "%s tells of %s before %d is blank", instance, event, target);
                }
            }
            if (event.seq() != next++) {
                world.violated("D5 contiguous", "%s announces %s", instance, batch);
            }
        }
    }

    void page(SimInstance instance, EventPage page, long askedAt) {
        Log log = world.store().log(page.epoch(), page.channel());
        long next = page.after() + 1;
        for (ChannelEvent event : page.events()) {
            same(instance.name, log, event);
            Long deleted = deletedAt.get(page.epoch() + page.channel() + "#" + event.seq());
            if (event.body() != null && deleted != null && deleted < askedAt) {
                world.violated("D10 redaction", "%s shows %s, deleted at %d", instance, event, deleted);
            }
            if (event.seq() != next++) {
                world.violated("D5 contiguous", "%s reads %s", instance, page);
            }
        }
    }

    private void same(String who, Log log, ChannelEvent event) {
        if (event.seq() > log.head()) {
            world.violated("D4 no early sight", "%s sees %s, the log ends at %d", who, event, log.head());
            return;
        }
        ChannelEvent original = log.original(event.seq());
        if (!event.equals(original) && !event.equals(original.redacted())) {
            world.violated("D6 agreement", "%s sees %s for %s", who, event, original);
        }
    }

    // --- what gateways and clients apply

    /** Follows what somebody applies to a copy. */
    View view(String who, ChannelId channel, String epoch, long last) {
        return new View(who, channel, epoch, last);
    }

    final class View {
        private final String who;
        private final ChannelId channel;
        private String epoch;
        private long last;

        private View(String who, ChannelId channel, String epoch, long last) {
            this.who = who;
            this.channel = channel;
            this.epoch = epoch;
            this.last = last;
        }

        void applied(List<ChannelEvent> events) {
            for (ChannelEvent event : events) {
                if (event.seq() != last + 1) {
                    world.violated("D5 contiguous", "%s applies %s after %d", who, event, last);
                }
                last = event.seq();
                seen(who, channel, epoch, event);
            }
        }

        void reset(String newEpoch) {
            epoch = newEpoch;
            last = 0;
        }
    }

    void seen(String who, ChannelId channel, String epoch, ChannelEvent event) {
        same(who, world.store().log(epoch, channel), event);
    }

    /** Nobody is given the body of an event by a copy that knows its deletion. */
    void shown(String who, ChannelId channel, String epoch, long last, List<ChannelEvent> events) {
        Log log = world.store().log(epoch, channel);
        for (long seq = 1; seq <= Math.min(last, log.head()); seq++) {
            List<Long> gone = log.original(seq).redacts();
            if (!gone.isEmpty()
                    && events.stream().anyMatch(event -> event.body() != null && gone.contains(event.seq()))) {
                world.violated("D10 redaction", "%s shows %s, deleted at %d", who, gone, seq);
            }
        }
    }

    void recovered(String who, ChannelId channel, long after, long head, List<ChannelEvent> events) {
        long next = after + 1;
        for (ChannelEvent event : events) {
            if (event.seq() != next++) {
                world.violated("D9 honest recovery", "%s gets %s after %d in %s", who, event, next - 2, channel);
                return;
            }
        }
        if (next <= head) {
            world.violated("D9 honest recovery", "%s lacks %d..%d of %s", who, next, head, channel);
        }
    }

    void answered(String clientId) {
        answeredAt.put(clientId, world.now());
    }

    void heardAck(String client, ChannelId channel, SimInstance.Answer answer) {
        heard.add(new Heard(client, channel, answer));
    }

    // --- the end

    void atTheEnd() {
        heard.forEach(this::stillStored);
        for (ChannelId channel : world.channels()) {
            Log log = log(channel);
            once(channel, log);
            senderOrder(channel, log);
            redacted(channel, log);
            savedState(channel, log);
        }
        everyoneHasEverything();
        world.probes().forEach(probe -> {
            if (!probe.answered) {
                world.violated("D7 heal", "%s never answers the last command", probe.name);
            }
        });
    }

    private void stillStored(Heard ack) {
        Log log = world.store().log(ack.answer().epoch(), ack.channel());
        String once = Row.once(ack.channel(), ack.client(), ack.answer().ack().clientId());
        Long seq = log.once.get(once);
        boolean unchanged =
                seq == null || seq > ack.answer().ack().seq(); // it had nothing to write when it was answered
        if (ack.answer().ack().seq() > log.head()
                || (seq != null && seq < ack.answer().ack().seq())
                || (unchanged && ack.answer().ack().repeated())) {
            world.violated("D2 durable ack", "%s is not stored; its key is at %s", ack, seq);
        }
        if (seq != null
                && seq == ack.answer().ack().seq()
                && !log.written.get(seq.intValue() - 1).once().equals(once)) {
            world.violated("D2 durable ack", "%s is overwritten", ack);
        }
    }

    private void once(ChannelId channel, Log log) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < log.written.size(); i++) {
            Row row = log.written.get(i);
            SimCommand fact = fact(row);
            if (row.event().seq() != i + 1) {
                world.violated("D1 dense", "%s has %s at %d", channel, row, i + 1);
            }
            if (!keys.add(row.once()) || !keys.add(fact.actor() + " says " + fact.number())) {
                world.violated("D3 once", "%s has %s twice", channel, row);
            }
        }
    }

    private static SimCommand fact(Row row) {
        Map<String, Object> body = row.event().body();
        return SimCommand.of(row.event().actor(), row.event().type(), body == null ? Map.of() : body);
    }

    /** A row that came after its sender had its answer does not count: its sender knows it as refused, or a back-up lost it. */
    private void senderOrder(ChannelId channel, Log log) {
        Map<String, Long> newest = new HashMap<>();
        for (int i = 0; i < log.written.size(); i++) {
            Row row = log.written.get(i);
            SimCommand fact = fact(row);
            if (answeredAt.getOrDefault(row.clientId(), Long.MAX_VALUE) < log.storedAt.get(i)) {
                world.count(Counter.LATE_GHOSTS);
                continue;
            }
            Long before = newest.put(fact.actor(), fact.number());
            if (before != null && before > fact.number()) {
                world.violated("D8 sender order", "%s has %s after number %d", channel, row, before);
            }
        }
    }

    private void redacted(ChannelId channel, Log log) {
        for (Row row : log.written) {
            for (long seq : row.event().redacts()) {
                if (!log.blank(seq)) {
                    world.violated("D10 redaction", "%s still has the body of %d", channel, seq);
                }
            }
        }
    }

    void everyoneHasEverything() {
        world.channels().forEach(channel -> everyoneHasEverything(channel, log(channel)));
    }

    private void everyoneHasEverything(ChannelId channel, Log log) {
        for (SimClient client : world.clients()) {
            SimClient.Cursor cursor = client.cursors.get(channel);
            if (cursor == null || !cursor.epoch.equals(world.store().epoch()) || cursor.last != log.head()) {
                world.violated(
                        "D7 heal",
                        "%s is at %s:%d of %s:%d",
                        client,
                        cursor == null ? "" : cursor.epoch,
                        cursor == null ? 0 : cursor.last,
                        world.store().epoch(),
                        log.head());
            } else if (!cursor.state.equals(log.states.get((int) log.head()))) {
                world.violated("law", "%s shows %s for %s", client, cursor.state, log.states.get((int) log.head()));
            } else if (!cursor.outbox.isEmpty()) {
                world.violated("D7 heal", "%s waits for %s", client, cursor.outbox);
            }
        }
    }
}
