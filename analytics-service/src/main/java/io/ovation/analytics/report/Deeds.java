package io.ovation.analytics.report;

import java.util.Arrays;

/**
 * What was done according to one log, oldest place first, in about 24 bytes each.
 *
 * <p>All calls come from one thread.
 */
final class Deeds {
    /** Stands for somebody who is not to be known. */
    static final int NOBODY = -1;

    private static final int FIRST = 64;

    private Deed[] kinds = new Deed[FIRST];
    private int[] people = new int[FIRST];
    private long[] times = new long[FIRST];
    private long[] places = new long[FIRST];
    private int size;

    /** Hears of one deed after the other. */
    interface Listener {
        /**
         * One deed.
         *
         * @param person number of a person, or {@link #NOBODY}
         * @param at milliseconds of the epoch
         */
        void did(Deed deed, int person, long at);
    }

    int size() {
        return size;
    }

    /**
     * Takes one more.
     *
     * @param place its seq, larger than that of the one before
     * @param at milliseconds of the epoch
     */
    void add(long place, Deed deed, int person, long at) {
        if (size == kinds.length) {
            grow(size + (size >> 1));
        }
        kinds[size] = deed;
        people[size] = person;
        times[size] = at;
        places[size] = place;
        size++;
    }

    private void grow(int room) {
        kinds = Arrays.copyOf(kinds, room);
        people = Arrays.copyOf(people, room);
        times = Arrays.copyOf(times, room);
        places = Arrays.copyOf(places, room);
    }

    /** Makes the deed at a place another one; nothing when there is none. */
    void become(long place, Deed deed) {
        int index = Arrays.binarySearch(places, 0, size, place);
        if (index >= 0) {
            kinds[index] = deed;
        }
    }

    void forEach(Listener listener) {
        for (int index = 0; index < size; index++) {
            listener.did(kinds[index], people[index], times[index]);
        }
    }

    void clear() {
        size = 0;
    }
}
