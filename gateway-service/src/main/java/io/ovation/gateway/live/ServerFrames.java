package io.ovation.gateway.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Permissions;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.Whisper;
import io.ovation.contracts.stage.PersonalSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.gateway.admission.Visitor;
import io.ovation.gateway.edge.WireProblem;
import io.ovation.gateway.hub.NameMask;
import io.ovation.platform.bus.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The frames that the server sends, apart from {@code events} and {@code subscribed}, which the hub encodes for many at once. */
final class ServerFrames {
    private ServerFrames() {}

    /** Who the reader is in the session. */
    record You(
            String person,
            String name,
            Role role,
            boolean team,
            boolean moderates,
            boolean consentNeeded,
            PersonalSettings settings,
            @Nullable Permissions permissions) {
        static You of(Visitor visitor) {
            Caller caller = visitor.caller();
            return new You(
                    caller.person(),
                    caller.name(),
                    caller.role(),
                    caller.role().team(),
                    caller.role().moderates(),
                    visitor.personal().consentNeeded(),
                    visitor.personal().settings(),
                    caller.permissions().none() ? null : caller.permissions());
        }
    }

    record Authenticated(
            String op,
            int protocol,
            You you,
            SessionView session,
            Instant expiresAt,
            Instant serverTime,
            Object limits) {}

    record YouAre(String op, You you) {}

    record SessionIs(String op, SessionView session) {}

    record Acknowledged(String op, String clientId, String channel, long seq, Instant at, boolean repeated) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refused(
            String op, @Nullable String clientId, @Nullable String channel, WireProblem problem) {}

    record HeadsAre(String op, Map<String, Long> channels, Instant serverTime) {}

    record Lags(String op, String channel, long head) {}

    record Drain(String op, long afterMillis) {}

    record Pong(String op, Instant at) {}

    static String authenticated(Visitor visitor, NameMask mask, Instant now, Object limits) {
        return text(
                new Authenticated(
                        "authenticated", 1, You.of(visitor), visitor.session(), visitor.expiresAt(), now, limits),
                visitor,
                mask);
    }

    static String you(Visitor visitor, NameMask mask) {
        return text(new YouAre("you", You.of(visitor)), visitor, mask);
    }

    static String session(Visitor visitor, NameMask mask) {
        return text(new SessionIs("session", visitor.session()), visitor, mask);
    }

    /** A frame with names in it, as its reader may see them. */
    private static String text(Object frame, Visitor reader, NameMask mask) {
        if (mask.isEmpty()) {
            return Json.text(frame);
        }
        return Json.text(mask.shown(Json.map(frame), reader.caller().role().team()));
    }

    static String ack(Ack ack) {
        return Json.text(
                new Acknowledged("ack", ack.clientId(), ack.channel().name(), ack.seq(), ack.at(), ack.repeated()));
    }

    static String problem(@Nullable String clientId, @Nullable String channel, Problem problem, String requestId) {
        return Json.text(new Refused("problem", clientId, channel, WireProblem.of(problem, requestId)));
    }

    static String heads(Map<String, Long> channels, Instant now) {
        return Json.text(new HeadsAre("heads", channels, now));
    }

    static String signal(Whisper whisper) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("op", "signalled");
        frame.put("channel", whisper.channel().name());
        frame.putAll(whisper.content());
        return Json.text(frame);
    }

    static String lag(String channel, long head) {
        return Json.text(new Lags("lag", channel, head));
    }

    static String drain(long afterMillis) {
        return Json.text(new Drain("drain", afterMillis));
    }

    static String pong(Instant now) {
        return Json.text(new Pong("pong", now));
    }
}
