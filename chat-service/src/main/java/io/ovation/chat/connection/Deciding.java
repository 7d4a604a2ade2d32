package io.ovation.chat.connection;

import io.ovation.chat.connection.PairState.Status;
import io.ovation.contracts.Audience;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.connection.AcceptConnection;
import io.ovation.contracts.connection.BlockPerson;
import io.ovation.contracts.connection.ConnectionAccepted;
import io.ovation.contracts.connection.ConnectionCommand;
import io.ovation.contracts.connection.ConnectionEvent;
import io.ovation.contracts.connection.ConnectionIgnored;
import io.ovation.contracts.connection.ConnectionProblems;
import io.ovation.contracts.connection.ConnectionRequested;
import io.ovation.contracts.connection.DeleteMessage;
import io.ovation.contracts.connection.IgnoreConnection;
import io.ovation.contracts.connection.MarkRead;
import io.ovation.contracts.connection.MessageDeleted;
import io.ovation.contracts.connection.MessageSent;
import io.ovation.contracts.connection.MessagesRead;
import io.ovation.contracts.connection.PersonBlocked;
import io.ovation.contracts.connection.PersonReported;
import io.ovation.contracts.connection.PersonUnblocked;
import io.ovation.contracts.connection.PersonView;
import io.ovation.contracts.connection.PrivateMessage;
import io.ovation.contracts.connection.ReportPerson;
import io.ovation.contracts.connection.RequestConnection;
import io.ovation.contracts.connection.SendMessage;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's command to one conversation. Whoever is blocked, ignored or refused by a setting learns no more than that the other cannot be
 * reached, or nothing at all.
 */
final class Deciding {
    private final int mostPending;
    private final PairState state;
    private final Ask ask;
    private final String me;

    Deciding(int mostPending, PairState state, Ask ask) {
        this.mostPending = mostPending;
        this.state = state;
        this.ask = ask;
        this.me = ask.caller().person();
    }

    Decision decide() {
        ConnectionCommand command = ask.command();
        if (command instanceof RequestConnection) {
            return request();
        } else if (!state.has(me)) {
            return Decision.refused(Problems.NOT_FOUND);
        } else if (command instanceof AcceptConnection) {
            return accept();
        } else if (command instanceof IgnoreConnection) {
            return ignore();
        } else if (command instanceof SendMessage send) {
            return send(send.text());
        } else if (command instanceof DeleteMessage delete) {
            return delete(delete.message());
        } else if (command instanceof MarkRead read) {
            return read(read.upTo());
        } else if (command instanceof ReportPerson report) {
            return report(report);
        }
        return block(command instanceof BlockPerson);
    }

    private Decision request() {
        PersonView to = ask.to();
        if (state.status() == Status.CONNECTED || state.askedBy(me)) {
            return Decision.unchanged();
        } else if (state.status() == Status.PENDING) {
            return accept();
        } else if (to == null) {
            return Decision.refused(ConnectionProblems.NOT_REACHABLE);
        }
        Problem refusal = refusal();
        if (refusal == null && ask.pending() >= mostPending) {
            refusal = ConnectionProblems.TOO_MANY_REQUESTS;
        }
        PersonView by = new PersonView(me, ask.caller().name());
        return refusal == null
                ? happened(new ConnectionRequested(by, to), Audience.only(me, to.person()))
                : Decision.refused(refusal);
    }

    private Decision accept() {
        if (state.status() == Status.CONNECTED) {
            return Decision.unchanged();
        } else if (state.askedBy(me)) {
            return Decision.refused(ConnectionProblems.NO_REQUEST);
        } else if (state.blocks(me)) {
            return Decision.refused(ConnectionProblems.BLOCKED_BY_YOU);
        }
        return happened(new ConnectionAccepted(), both());
    }

    private Decision ignore() {
        if (state.status() == Status.CONNECTED || state.askedBy(me)) {
            return Decision.refused(ConnectionProblems.NO_REQUEST);
        }
        return state.ignored() ? Decision.unchanged() : happened(new ConnectionIgnored(), Audience.only(me));
    }

    private Decision send(String text) {
        if (state.status() != Status.CONNECTED) {
            return Decision.refused(ConnectionProblems.NOT_CONNECTED);
        }
        Problem refusal = refusal();
        PersonView author = new PersonView(me, ask.caller().name());
        return refusal == null ? happened(new MessageSent(text, author), both()) : Decision.refused(refusal);
    }

    /** Why the other one is not to hear from the caller, or null. */
    private @Nullable Problem refusal() {
        if (state.blocks(me)) {
            return ConnectionProblems.BLOCKED_BY_YOU;
        }
        return ask.reachable() && state.blockedBy().isEmpty() ? null : ConnectionProblems.NOT_REACHABLE;
    }

    private Decision delete(long seq) {
        PrivateMessage message = state.message(seq).orElse(ask.old());
        if (message == null) {
            return Decision.refused(Problems.NOT_FOUND);
        } else if (message.author() == null) {
            return Decision.unchanged();
        } else if (!message.author().person().equals(me)) {
            return Decision.refused(ConnectionProblems.ONLY_YOURS);
        }
        MessageDeleted event = new MessageDeleted(seq);
        return Decision.redacting(event.type(), Json.map(event), both(), List.of(seq));
    }

    private Decision read(long upTo) {
        long last = state.messages().isEmpty()
                ? 0
                : state.messages().get(state.messages().size() - 1).seq();
        long place = Math.min(upTo, last);
        return place <= state.readUpTo().getOrDefault(me, 0L)
                ? Decision.unchanged()
                : happened(new MessagesRead(place), Audience.only(me));
    }

    private Decision block(boolean blocks) {
        if (state.blocks(me) == blocks) {
            return Decision.unchanged();
        }
        return happened(blocks ? new PersonBlocked() : new PersonUnblocked(), Audience.only(me));
    }

    private Decision report(ReportPerson report) {
        if (state.reportedBy(me)) {
            return Decision.refused(ConnectionProblems.ALREADY_REPORTED);
        }
        PersonReported reported = new PersonReported(
                new PersonView(me, ask.caller().name()),
                state.other(me),
                report.reason(),
                report.note(),
                report.withMessages() ? shown() : List.of());
        return happened(reported, Audience.only(me));
    }

    private List<PrivateMessage> shown() {
        List<PrivateMessage> standing =
                state.messages().stream().filter(one -> one.author() != null).toList();
        return standing.subList(Math.max(0, standing.size() - PersonReported.MESSAGES), standing.size());
    }

    private Audience both() {
        return Audience.only(state.people().toArray(String[]::new));
    }

    private static Decision happened(ConnectionEvent event, Audience audience) {
        return Decision.happened(event.type(), Json.map(event), audience);
    }
}
