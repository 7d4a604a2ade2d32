package io.ovation.platform.channel;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.journal.Place;
import io.ovation.platform.journal.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a batch of waiting commands would come to if it were appended after a given state: the rows to write, the state after them,
 * and each command's answer. Nothing of it is true before the append has succeeded.
 */
final class Proposal<S, C> {
    private final ChannelLogic<S, C> logic;
    private final ChannelId channel;
    private final Instant at;
    private final List<Row> rows = new ArrayList<>();
    private final List<Runnable> answers = new ArrayList<>();
    private final List<Waiting<C>> unwritten = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private S state;
    private long tail;

    Proposal(ChannelLogic<S, C> logic, ChannelId channel, S state, long tail, Instant at) {
        this.logic = logic;
        this.channel = channel;
        this.state = state;
        this.tail = tail;
        this.at = at;
    }

    /** Decides each command in turn on the state that the ones before it would leave; a repeat within the batch is a repeat too. */
    Proposal<S, C> decide(List<Waiting<C>> batch, Map<String, Place> stored) {
        places.putAll(stored);
        for (Waiting<C> waiting : batch) {
            Place place = places.get(waiting.once(channel));
            if (place != null) {
                answers.add(() -> waiting.accept(ack(waiting, place.seq(), place.at(), true)));
            } else {
                decide(waiting);
            }
        }
        return this;
    }

    private void decide(Waiting<C> waiting) {
        Decision decision = Fold.decide(logic, state, waiting.submission().command(), at);
        if (decision instanceof Decision.Refused no) {
            unwritten.add(waiting);
            Problem problem = no.problem();
            answers.add(() -> waiting.refuse(problem));
        } else if (decision instanceof Decision.Happened fact) {
            append(waiting, fact);
        } else {
            unwritten.add(waiting);
            long head = tail;
            answers.add(() -> waiting.accept(ack(waiting, head, at, false)));
        }
    }

    private void append(Waiting<C> waiting, Decision.Happened fact) {
        long seq = ++tail;
        ChannelEvent event = new ChannelEvent(
                seq,
                fact.type(),
                at,
                waiting.submission().actor(),
                fact.body(),
                fact.audience(),
                fact.redacts(),
                fact.clears() ? Long.valueOf(seq) : null,
                fact.circles());
        rows.add(new Row(channel, waiting.submission().clientId(), event));
        state = Fold.apply(logic, state, event);
        places.put(waiting.once(channel), new Place(seq, at));
        answers.add(() -> waiting.accept(ack(waiting, seq, at, false)));
    }

    private Ack ack(Waiting<C> waiting, long seq, Instant when, boolean repeated) {
        return new Ack(waiting.submission().clientId(), channel, seq, when, repeated);
    }

    List<Row> rows() {
        return rows;
    }

    /** The commands that come to no row: nothing but the log can say that they are no repeats and that the state is not stale. */
    List<Waiting<C>> unwritten() {
        return unwritten;
    }

    S state() {
        return state;
    }

    /** Answers every command; only after the append has succeeded. */
    void answer() {
        answers.forEach(Runnable::run);
    }
}
