package io.ovation.interactions.interaction;

import io.ovation.contracts.interactions.Interaction;
import java.util.ArrayList;
import java.util.List;

/**
 * An interaction in the owner's memory.
 *
 * @param whole all of it
 * @param rows rows that show it to everyone: what must be redacted when it is taken off or its results are hidden
 * @param countRow the row with the newest results for everyone, or 0; a newer one redacts it, so that there is one at most
 * @param countedAt seq of the event that said its results last
 */
record Held(Interaction whole, List<Long> rows, long countRow, long countedAt) {

    static Held of(Interaction whole) {
        return new Held(whole, List.of(), 0, 0);
    }

    long id() {
        return whole.id();
    }

    /** All rows that everyone could read about it. */
    List<Long> readable() {
        List<Long> all = new ArrayList<>(rows);
        if (countRow > 0) {
            all.add(countRow);
        }
        return all;
    }

    /** The same after these rows were redacted. */
    Held without(List<Long> redacted) {
        return new Held(
                whole,
                rows.stream().filter(row -> !redacted.contains(row)).toList(),
                redacted.contains(countRow) ? 0 : countRow,
                countedAt);
    }

    /** As this event says it is; {@code forEveryone} when everyone can read that. */
    Held newer(Interaction newest, long seq, boolean forEveryone) {
        List<Long> all = new ArrayList<>(rows);
        if (forEveryone) {
            all.add(seq);
        }
        return new Held(newest, List.copyOf(all), countRow, seq);
    }

    /** With other results; {@code forEveryone} when everyone can read them. */
    Held counted(Interaction newest, long seq, boolean forEveryone) {
        return new Held(newest, rows, forEveryone ? seq : countRow, seq);
    }
}
