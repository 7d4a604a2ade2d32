package io.ovation.gateway.live;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any frame from a client; which fields it has depends on {@code op}. Fields that the protocol does not know are ignored.
 *
 * @param op authenticate, subscribe, unsubscribe, send, signal or ping
 * @param protocol version, 1 (authenticate)
 * @param token KS or JWT (authenticate)
 * @param session session id (authenticate)
 * @param peer what the tab calls itself, for signals to it (authenticate)
 * @param channel channel name in the session (subscribe, unsubscribe, send, signal)
 * @param epoch the log that the client knows, or null (subscribe)
 * @param after the last seq that the client has, or null (subscribe)
 * @param clientId the client's id of the command (send)
 * @param type the command, or the kind of the signal (send, signal)
 * @param body what the command or the signal says (send, signal)
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ClientFrame(
        @Nullable String op,
        @Nullable Integer protocol,
        @Nullable String token,
        @Nullable String session,
        @Nullable String peer,
        @Nullable String channel,
        @Nullable String epoch,
        @Nullable Long after,
        @Nullable String clientId,
        @Nullable String type,
        @Nullable Map<String, Object> body) {}
