package io.ovation.bench.attendee;

import java.net.InetSocketAddress;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where people come in.
 *
 * @param session the session they join, or null for a server that asks nothing and just sends
 * @param token the token of the person with this number; each is somebody else
 */
public record Entry(
        InetSocketAddress address, String path, @Nullable String session, IntFunction<String> token) {
    /** The channel that everybody listens to. */
    public static final String CHANNEL = "chat";
}
