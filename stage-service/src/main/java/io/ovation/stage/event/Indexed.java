package io.ovation.stage.event;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which versions of events this process knows to be in the index; the one longest known is forgotten beyond a bound. */
final class Indexed {
    private static final int REMEMBERED = 10_000;

    private final Map<String, Long> versions = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    boolean has(Event event) {
        return versions.getOrDefault(key(event), 0L) >= event.version();
    }

    void note(Event event) {
        versions.put(key(event), event.version());
    }

    private static String key(Event event) {
        return event.account() + "/" + event.id();
    }
}
