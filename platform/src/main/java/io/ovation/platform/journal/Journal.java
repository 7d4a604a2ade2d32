package io.ovation.platform.journal;

import io.ovation.contracts.ChannelId;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Append-only logs, one for each channel.
 *
 * <p>An append is the commit: it succeeds for a place that nobody else has, or it fails. Whatever the failure (a taken place, a
 * repeated client id, a time-out, a lost connection), the caller knows only that it does not know, and must read again from the
 * last place it is sure of. Nothing here keeps a tail in memory.
 */
public interface Journal {
    /** Identity of the logs; changes when the store is restored or wiped. */
    String epoch();

    /** Stored rows after this place, in order and without a hole; fewer than {@code limit} means that the log ended there. */
    Future<List<Row>> read(ChannelId channel, long after, int limit);

    /** Appends consecutive rows of one channel in order; any failure means that any prefix may have been stored. */
    Future<Void> append(List<Row> rows);

    /** Of these unique keys ({@link Row#once()}), those that are stored, with their places. */
    Future<Map<String, Place>> find(Collection<String> onceKeys);

    /** The largest stored seq, known to be {@code atLeast} or more. */
    Future<Long> head(ChannelId channel, long atLeast);

    /** Blanks the body of these rows for good; blanking twice is blanking once. */
    Future<Void> redact(ChannelId channel, Collection<Long> seqs);

    /** The newest saved state of the channel. */
    Future<Optional<SavedState>> savedState(ChannelId channel);

    /** Saves a state unless a newer one is there. */
    Future<Void> saveState(ChannelId channel, SavedState state);
}
