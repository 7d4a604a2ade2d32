package io.ovation.platform.observe;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id that follows one request through gateway, services and logs. */
public final class Trace {
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private Trace() {}

    /** A fresh id: 32 hexadecimal digits, as W3C Trace Context has them. */
    public static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** The trace id of a W3C {@code traceparent}, else a valid {@code X-Request-Id}, else a fresh one. */
    public static String accept(@Nullable String traceparent, @Nullable String requestId) {
        Matcher parent = TRACE_PARENT.matcher(traceparent == null ? "" : traceparent);
        if (parent.matches()) {
            return parent.group(1);
        }
        return requestId != null && isValid(requestId) ? requestId : newId();
    }

    /** Whether the id may appear in headers and logs: 1 to 64 of {@code A-Z a-z 0-9 . _ -}. */
    public static boolean isValid(String id) {
        return VALID.matcher(id).matches();
    }
}
