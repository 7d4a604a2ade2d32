package io.ovation.gateway.kaltura;

import io.ovation.gateway.tokens.AppToken;
import io.ovation.gateway.tokens.AppTokenFields;
import io.ovation.platform.identity.Principal;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kaltura's object {@code KalturaAppToken}, read and written. */
final class AppTokenObject {
    private static final String NAME = "appToken:";
    private static final int DISABLED = 1;
    private static final int ACTIVE = 2;
    private static final int USER = 0;
    private static final int ADMIN = 2;

    private AppTokenObject() {}

    /** What is wanted, in the words of our own contract. */
    static JsonObject wanted(Parameters given) {
        JsonObject wanted = new JsonObject();
        text(given, "description", wanted, "description");
        text(given, "hashType", wanted, "hashType");
        text(given, "sessionUserId", wanted, "sessionUser");
        text(given, "sessionPrivileges", wanted, "sessionPrivileges");
        given.number(NAME + "sessionDuration").ifPresent(seconds -> wanted.put("sessionSeconds", seconds));
        given.number(NAME + "expiry")
                .ifPresent(second -> wanted.put("expiresAt", second <= 0 ? null : instant(second)));
        SessionService.type(given, NAME + "sessionType")
                .ifPresent(type -> wanted.put("sessionType", type.name().toLowerCase(Locale.ROOT)));
        given.number(NAME + "status").ifPresent(status -> wanted.put("status", status(status)));
        return wanted;
    }

    private static String instant(long second) {
        try {
            return Instant.ofEpochSecond(second).toString();
        } catch (java.time.DateTimeException beyondTime) {
            throw KalturaError.wrongFormat("expiry", "Unix seconds").failure();
        }
    }

    private static void text(Parameters given, String theirs, JsonObject wanted, String ours) {
        given.text(NAME + theirs).ifPresent(text -> wanted.put(ours, text));
    }

    private static String status(long number) {
        if (number != DISABLED && number != ACTIVE) {
            throw KalturaError.notInEnum(Long.toString(number), "status", "KalturaAppTokenStatus")
                    .failure();
        }
        return number == ACTIVE ? "active" : "disabled";
    }

    static Map<String, Object> of(AppToken token) {
        AppTokenFields fields = token.fields();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", token.id());
        object.put("token", token.value());
        object.put("status", status(fields));
        object.put("partnerId", Long.valueOf(token.account()));
        object.put("createdAt", token.createdAt().getEpochSecond());
        object.put("updatedAt", token.updatedAt().getEpochSecond());
        Optional.ofNullable(fields.expiresAt()).ifPresent(at -> object.put("expiry", at.getEpochSecond()));
        Optional.ofNullable(fields.sessionType()).ifPresent(type -> object.put("sessionType", number(type)));
        object.put("sessionUserId", fields.sessionUser());
        object.put("sessionDuration", fields.sessionSeconds());
        object.put("sessionPrivileges", fields.sessionPrivileges());
        object.put("hashType", fields.hashType().name());
        object.put("description", fields.description());
        object.put(Bodies.TYPE, "KalturaAppToken");
        return object;
    }

    static int status(AppTokenFields fields) {
        return fields.active() ? ACTIVE : DISABLED;
    }

    static int number(Principal.@Nullable Type type) {
        return type == Principal.Type.ADMIN ? ADMIN : USER;
    }
}
