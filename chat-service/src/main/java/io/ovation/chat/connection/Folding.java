package io.ovation.chat.connection;

import io.ovation.chat.connection.PairState.Status;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.connection.ConnectionAccepted;
import io.ovation.contracts.connection.ConnectionIgnored;
import io.ovation.contracts.connection.ConnectionRequested;
import io.ovation.contracts.connection.MessageSent;
import io.ovation.contracts.connection.MessagesRead;
import io.ovation.contracts.connection.PersonBlocked;
import io.ovation.contracts.connection.PersonReported;
import io.ovation.contracts.connection.PersonUnblocked;
import io.ovation.contracts.connection.PrivateMessage;
import io.ovation.platform.bus.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts what an event says into the state. */
final class Folding {
    private Folding() {}

    static PairState apply(PairState state, ChannelEvent event) {
        PairState next = change(without(state, event.redacts()), event);
        return next.changed(event.audience().people(), new PairState.Change(event.seq(), event.at()));
    }

    private static PairState change(PairState state, ChannelEvent event) {
        if (event.type().equals(MessageSent.TYPE)) {
            List<PrivateMessage> messages = new ArrayList<>(state.messages());
            messages.add(message(event));
            return state.with(messages);
        }
        Map<String, Object> body = event.body();
        if (body == null) {
            return state;
        }
        return switch (event.type()) {
            case ConnectionRequested.TYPE -> {
                ConnectionRequested requested = Json.record(body, ConnectionRequested.class);
                yield state.requested(requested.by(), requested.to());
            }
            case ConnectionAccepted.TYPE -> state.with(Status.CONNECTED, false);
            case ConnectionIgnored.TYPE -> state.with(state.status(), true);
            case MessagesRead.TYPE ->
                state.read(event.actor(), Json.record(body, MessagesRead.class).upTo());
            case PersonBlocked.TYPE -> state.withBlock(event.actor(), true);
            case PersonUnblocked.TYPE -> state.withBlock(event.actor(), false);
            case PersonReported.TYPE ->
                state.reported(new PairState.Report(event.seq(), event.at(), Json.record(body, PersonReported.class)));
            default -> state;
        };
    }

    /** A message as it stands in the log; a redacted one has no text and no author. */
    static PrivateMessage message(ChannelEvent event) {
        if (event.body() == null) {
            return gone(event.seq(), event.at());
        }
        MessageSent sent = Json.record(event.body(), MessageSent.class);
        return new PrivateMessage(event.seq(), event.at(), sent.author(), sent.text());
    }

    private static PairState without(PairState state, List<Long> redacted) {
        return redacted.isEmpty()
                ? state
                : state.with(state.messages().stream()
                        .map(one -> redacted.contains(one.seq()) ? gone(one.seq(), one.at()) : one)
                        .toList());
    }

    private static PrivateMessage gone(long seq, Instant at) {
        return new PrivateMessage(seq, at, null, null);
    }
}
