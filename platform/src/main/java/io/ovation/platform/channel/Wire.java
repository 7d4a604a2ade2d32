package io.ovation.platform.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import io.ovation.platform.bus.Json;
import java.util.Map;

/** Bodies of commands and events, states and views as JSON maps and back to records, by the same mapper as on the bus. */
public final class Wire {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private Wire() {}

    /** The value as a map. */
    public static Map<String, Object> map(Object value) {
        return Json.mapper().convertValue(value, MAP);
    }

    /** The record; an {@link IllegalArgumentException} says that the map is not one. */
    public static <T> T record(Map<String, Object> map, Class<T> type) {
        return Json.mapper().convertValue(map, type);
    }
}
