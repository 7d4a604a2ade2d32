package io.ovation.platform.bus;

import io.vertx.core.MultiMap;
import io.vertx.core.eventbus.DeliveryOptions;
import java.util.Objects;

/**
 * What travels beside every request: who asks and on whose trace.
 *
 * @param callerToken the gateway's signed internal JWT, or empty when a service asks on its own behalf
 * @param traceId 1 to 64 of {@code A-Z a-z 0-9 . _ -}, or empty
 */
public record CallContext(String callerToken, String traceId) {
    static final String ACTION = "action";
    private static final String CALLER = "caller";
    private static final String TRACE = "trace";

    /** A service asking for itself. */
    public static CallContext service(String traceId) {
        return new CallContext("", traceId);
    }

    static CallContext from(MultiMap headers) {
        return new CallContext(
                Objects.requireNonNullElse(headers.get(CALLER), ""),
                Objects.requireNonNullElse(headers.get(TRACE), ""));
    }

    DeliveryOptions delivery(String action, long timeoutMillis) {
        return new DeliveryOptions()
                .setSendTimeout(timeoutMillis)
                .addHeader(ACTION, action)
                .addHeader(CALLER, callerToken)
                .addHeader(TRACE, traceId);
    }
}
