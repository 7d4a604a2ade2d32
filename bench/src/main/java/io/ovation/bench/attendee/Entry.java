package io.ovation.bench.attendee;

import java.net.InetSocketAddress;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where people come in.
 *
 * @param session the session they join, or null for a server that asks nothing and just sends
 * @param channel what everybody listens to
 * @param token the token of the person with this number; each is somebody else
 */
public record Entry(
        InetSocketAddress address, String path, @Nullable String session, String channel, IntFunction<String> token) {

    /** The way in for people who listen to the chat. */
    public Entry(InetSocketAddress address, String path, @Nullable String session, IntFunction<String> token) {
        this(address, path, session, "chat", token);
    }

    /** The same for people who look at something else. */
    public Entry watching(String otherChannel) {
        return new Entry(address, path, session, otherChannel, token);
    }
}
