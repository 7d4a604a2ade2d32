package io.ovation.stage.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.ovation.contracts.room.RoomAccess.IceServer;
import io.ovation.platform.bus.Json;
import io.ovation.platform.config.Settings;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Through which servers tabs find each other, as {@code RTCConfiguration.iceServers} of WebRTC has them; none unless they are set. */
final class IceServers {
    private static final String NAME = "OVATION_ICE_SERVERS";
    private static final Pattern URL = Pattern.compile("(stun|stuns|turn|turns):\\S{1,300}");
    private static final int MOST = 8;

    private IceServers() {}

    static List<IceServer> from(Settings settings) {
        String text = settings.secret(
                NAME,
                "",
                "STUN and TURN servers for calls, as a JSON list of {urls, username, credential}; without any, tabs"
                        + " find each other only where a direct way is open.");
        try {
            List<IceServer> servers =
                    text.isBlank() ? List.of() : Json.mapper().readValue(text, new TypeReference<List<IceServer>>() {});
            if (servers.size() <= MOST && servers.stream().allMatch(IceServers::sound)) {
                return servers;
            }
        } catch (JsonProcessingException broken) {
            // the same mistake as a list of something else
        }
        settings.mistake(NAME + " must be a JSON list of at most " + MOST
                + " objects with urls (stun:, stuns:, turn: or turns:), and username and credential where needed.");
        return List.of();
    }

    private static boolean sound(IceServer server) {
        return Objects.requireNonNullElse(server.urls(), List.<String>of()).stream()
                        .allMatch(url -> URL.matcher(url).matches())
                && server.urls() != null
                && !server.urls().isEmpty();
    }
}
