package io.ovation.chat.connection;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.connection.ConnectionCommand;
import io.ovation.contracts.connection.PersonReported;
import io.ovation.contracts.connection.PersonView;
import io.ovation.contracts.connection.RequestConnection;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A log in memory with its live state, as an owner keeps it: decide, number, fold, redact. */
final class PairLog {
    static final Caller ADA = new Caller("102", "keynote", "p_ada", "Ada Attendee", Role.ATTENDEE);
    static final Caller LIN = new Caller("102", "keynote", "p_lin", "Lin Okafor", Role.ATTENDEE);
    static final Caller MAYA = new Caller("102", "keynote", "p_maya", "Maya Lindqvist", Role.MODERATOR);

    final PairLogic logic = new PairLogic(3);
    final List<ChannelEvent> rows = new ArrayList<>();
    PairState state = PairState.EMPTY;
    boolean reachable = true;
    long pending;
    Instant now = Instant.parse("2026-11-26T12:00:00Z");

    /** Sends a command that must be accepted; the seq of what happened, or the head when nothing did. */
    long send(Caller caller, ConnectionCommand command) {
        Problem problem = tryTo(caller, command);
        if (problem != null) {
            throw new AssertionError(command + " was refused: " + problem);
        }
        return rows.size();
    }

    long connected() {
        send(ADA, new RequestConnection(LIN.person()));
        return send(LIN, new io.ovation.contracts.connection.AcceptConnection());
    }

    /** Sends a command; why it is refused, or null. */
    @Nullable
    Problem tryTo(Caller caller, ConnectionCommand command) {
        PersonView to = command instanceof RequestConnection ? name(LIN.equals(caller) ? ADA : LIN) : null;
        Decision decision = logic.decide(state, new Ask(command, caller, to, reachable, pending, null), now);
        if (decision instanceof Decision.Refused refused) {
            return refused.problem();
        } else if (decision instanceof Decision.Happened fact) {
            ChannelEvent event = new ChannelEvent(
                    rows.size() + 1L,
                    fact.type(),
                    now,
                    caller.person(),
                    fact.body(),
                    fact.audience(),
                    fact.redacts(),
                    null);
            state = logic.apply(state, event);
            rows.add(event);
            fact.redacts()
                    .forEach(seq ->
                            rows.set((int) (seq - 1), rows.get((int) (seq - 1)).redacted()));
            now = now.plusSeconds(1);
        }
        return null;
    }

    /** What this person last reported. */
    PersonReported reported(String person) {
        return Objects.requireNonNull(state.reports().get(person)).said();
    }

    /** A saved state with the events after it, redacted as they stand. */
    PairState replayed(PairState saved, int seq) {
        PairState replayed = logic.decode(logic.encode(saved));
        for (ChannelEvent event : rows.subList(seq, rows.size())) {
            replayed = logic.apply(replayed, event);
        }
        return replayed;
    }

    private static PersonView name(Caller person) {
        return new PersonView(person.person(), person.name());
    }
}
