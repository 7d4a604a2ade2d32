package io.ovation.chat.group;

import com.fasterxml.jackson.core.type.TypeReference;
import io.ovation.platform.bus.Json;
import java.util.Map;

/** Records as JSON maps and back, by the same mapper as on the bus. */
final class Wire {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private Wire() {}

    static Map<String, Object> map(Object value) {
        return Json.mapper().convertValue(value, MAP);
    }

    /** The record; an {@link IllegalArgumentException} says that the map is not one. */
    static <T> T record(Map<String, Object> map, Class<T> type) {
        return Json.mapper().convertValue(map, type);
    }
}
