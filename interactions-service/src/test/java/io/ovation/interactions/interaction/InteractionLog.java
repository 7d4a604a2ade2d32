package io.ovation.interactions.interaction;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionCommand;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A log in memory with its live state, as an owner keeps it: decide, number, fold, redact. */
final class InteractionLog {
    final InteractionLogic logic = new InteractionLogic(Samples.LIMITS);
    final List<ChannelEvent> rows = new ArrayList<>();
    InteractionState state = InteractionState.EMPTY;
    Instant now = Instant.parse("2026-11-20T12:00:00Z");
    boolean on = true;

    /** Sends a command that must be accepted; the seq of what happened, or the head when nothing did. */
    long send(Caller caller, InteractionCommand command) {
        return send(caller, command, Map.of());
    }

    /** The same with the answers that were counted at the end. */
    long send(Caller caller, InteractionCommand command, Map<String, Long> tally) {
        Problem problem = take(new Ask.ByPerson(command, caller, on, tally), caller.person());
        if (problem != null) {
            throw new AssertionError(command + " was refused: " + problem);
        }
        return rows.size();
    }

    /** Sends a command; why it is refused, or null. */
    @Nullable
    Problem tryTo(Caller caller, InteractionCommand command) {
        return take(new Ask.ByPerson(command, caller, on, Map.of()), caller.person());
    }

    void count(long interaction, Map<String, Long> tally, long basedOn) {
        take(new Ask.Totals(Map.of(interaction, tally), basedOn), "system");
    }

    private @Nullable Problem take(Ask ask, String actor) {
        now = now.plusMillis(10);
        Decision decision = logic.decide(state, ask, now);
        if (decision instanceof Decision.Refused refused) {
            return refused.problem();
        } else if (decision instanceof Decision.Happened fact) {
            happened(fact, actor);
        }
        return null;
    }

    private void happened(Decision.Happened fact, String actor) {
        long seq = rows.size() + 1L;
        ChannelEvent event = new ChannelEvent(
                seq, fact.type(), now, actor, fact.body(), fact.audience(), fact.redacts(), null, fact.circles());
        state = logic.apply(state, event);
        rows.add(event);
        fact.redacts()
                .forEach(each ->
                        rows.set((int) (each - 1), rows.get((int) (each - 1)).redacted()));
    }

    Interaction one(long id) {
        return state.interaction(id).orElseThrow().whole();
    }

    ChannelEvent last() {
        return rows.get(rows.size() - 1);
    }

    /** The state that an owner comes to that starts from a saved state and reads the rest as it is stored now. */
    InteractionState replayed(InteractionState saved, long savedSeq) {
        InteractionState folded = logic.decode(logic.encode(saved));
        for (ChannelEvent row : rows.subList((int) savedSeq, rows.size())) {
            folded = logic.apply(folded, row);
        }
        return folded;
    }
}
