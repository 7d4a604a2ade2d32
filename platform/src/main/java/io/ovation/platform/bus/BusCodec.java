package io.ovation.platform.bus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import io.ovation.contracts.CarriesBytes;
import io.ovation.contracts.Problems;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;

/** How records cross the bus: as {@link Json}, and those that carry bytes by the same rules as CBOR, a third smaller and unescaped. */
final class BusCodec {
    private static final ObjectMapper CBOR = Json.ruled(CBORMapper.builder());

    private BusCodec() {}

    static Buffer bytes(Object value) {
        return value instanceof CarriesBytes ? cbor(value) : Json.bytes(value);
    }

    /** Reads a value; fails with {@link Problems#INVALID} when the bytes are not one. */
    static <T> T read(Buffer bytes, Class<T> type) {
        return CarriesBytes.class.isAssignableFrom(type) ? cbor(bytes, type) : Json.read(bytes, type);
    }

    private static Buffer cbor(Object value) {
        try {
            return Buffer.buffer(CBOR.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value.getClass().getName() + " does not become CBOR", e);
        }
    }

    private static <T> T cbor(Buffer bytes, Class<T> type) {
        try {
            return CBOR.readValue(bytes.getBytes(), type);
        } catch (IOException e) {
            throw Problems.INVALID
                    .withDetail("This is not a " + type.getSimpleName() + ".")
                    .failure();
        }
    }
}
