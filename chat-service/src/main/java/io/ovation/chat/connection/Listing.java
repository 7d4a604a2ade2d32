package io.ovation.chat.connection;

import io.ovation.contracts.connection.ConnectionState;
import io.ovation.contracts.connection.ConnectionView;
import io.ovation.contracts.connection.LastMessage;
import io.ovation.contracts.connection.PrivateMessage;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A conversation as it stands in the list of one of its people. */
final class Listing {
    private static final int EXCERPT = 120;

    private Listing() {}

    /** What this person sees of it; only for those who are in it. */
    static ConnectionView of(String conversation, PairState state, String me) {
        Instant since = Objects.requireNonNull(state.changes().get(me)).at();
        return new ConnectionView(
                conversation, state.other(me), connection(state, me), since, last(state, me), unread(state, me));
    }

    static ConnectionState connection(PairState state, String me) {
        if (state.blocks(me)) {
            return ConnectionState.BLOCKED;
        } else if (state.status() == PairState.Status.CONNECTED) {
            return ConnectionState.CONNECTED;
        } else if (state.askedBy(me)) {
            return ConnectionState.ASKED;
        }
        return state.ignored() ? ConnectionState.IGNORED : ConnectionState.ASKING;
    }

    private static @Nullable LastMessage last(PairState state, String me) {
        if (state.messages().isEmpty()) {
            return null;
        }
        PrivateMessage newest = state.messages().get(state.messages().size() - 1);
        boolean mine = newest.author() != null && newest.author().person().equals(me);
        return new LastMessage(newest.seq(), newest.at(), mine, excerpt(newest.text()));
    }

    private static @Nullable String excerpt(@Nullable String text) {
        if (text == null || text.codePointCount(0, text.length()) <= EXCERPT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private static int unread(PairState state, String me) {
        long read = state.readUpTo().getOrDefault(me, 0L);
        return (int) state.messages().stream()
                .filter(one -> one.seq() > read
                        && one.author() != null
                        && !one.author().person().equals(me))
                .count();
    }
}
