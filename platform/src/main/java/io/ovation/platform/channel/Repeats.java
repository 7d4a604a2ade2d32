package io.ovation.platform.channel;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.journal.Place;
import io.ovation.platform.journal.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The client ids that were stored last, so that most repeats are answered without asking the store. */
final class Repeats {
    private final LinkedHashMap<String, Place> places;

    Repeats(int capacity) {
        this.places = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Place> eldest) {
                return size() > capacity;
            }
        };
    }

    void remember(Row row) {
        places.put(row.once(), new Place(row.event().seq(), row.event().at()));
    }

    /** Those of the batch that are known to be stored. */
    <C> Map<String, Place> of(ChannelId channel, List<Waiting<C>> batch) {
        Map<String, Place> known = new HashMap<>();
        for (Waiting<C> waiting : batch) {
            String once = waiting.once(channel);
            Place place = places.get(once);
            if (place != null) {
                known.put(once, place);
            }
        }
        return known;
    }
}
