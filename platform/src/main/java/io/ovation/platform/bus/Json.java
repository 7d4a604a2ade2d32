package io.ovation.platform.bus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.ovation.contracts.Problems;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The one way records become JSON and back: ISO times, no nulls written, unknown properties ignored,
 * a missing list is an empty one, and input is bounded. */
public final class Json {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_STRING_CHARACTERS = 1_000_000;

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_STRING_CHARACTERS)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private Json() {}

    /** The mapper itself, for trees and generic types; it must not be configured further. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** The value as UTF-8 JSON. */
    public static Buffer bytes(Object value) {
        try {
            return Buffer.buffer(MAPPER.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value.getClass().getName() + " does not become JSON", e);
        }
    }

    /** The value as JSON text. */
    public static String text(Object value) {
        return bytes(value).toString();
    }

    /** The value as a tree of maps, lists and scalars, as bodies of events hold it. */
    public static Map<String, Object> map(Object value) {
        return MAPPER.convertValue(value, MAP);
    }

    /** The record that such a tree is; an {@link IllegalArgumentException} says that it is not one. */
    public static <T> T record(Map<String, Object> map, Class<T> type) {
        return MAPPER.convertValue(map, type);
    }

    /** Reads a value; fails with {@link Problems#INVALID} when the bytes are not one. */
    public static <T> T read(Buffer bytes, Class<T> type) {
        try {
            T value = MAPPER.readValue(bytes.getBytes(), type);
            if (value != null) {
                return value;
            }
        } catch (IOException e) {
            throw Problems.INVALID
                    .withDetail("This is not a " + type.getSimpleName() + ".")
                    .failure();
        }
        throw Problems.INVALID
                .withDetail("Nothing is not a " + type.getSimpleName() + ".")
                .failure();
    }
}
