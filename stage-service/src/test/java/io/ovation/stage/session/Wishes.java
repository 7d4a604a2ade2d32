package io.ovation.stage.session;

import io.ovation.contracts.stage.CreateSession;
import io.ovation.contracts.stage.SessionWish;
import io.ovation.contracts.stage.UpdateSession;
import io.ovation.platform.bus.Json;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Sessions as clients ask for them. */
public final class Wishes {
    /** Takes a field out of a wish. */
    public static final String ABSENT = "(absent)";

    private Wishes() {}

    /** The least that a session needs. */
    public static CreateSession plain() {
        return with(Map.of());
    }

    /** A plain wish with some fields changed. */
    public static CreateSession with(Map<String, Object> changes) {
        JsonObject wish = new JsonObject()
                .put("name", "Keynote")
                .put("startDate", "2026-11-20T12:00:00Z")
                .put("durationMinutes", 60)
                .put("moderators", people("maya", "Maya"));
        changes.forEach((field, value) -> {
            if (value.equals(ABSENT)) {
                wish.remove(field);
            } else {
                wish.put(field, value);
            }
        });
        return new CreateSession(
                wish.getString("clientId"), wish.getString("id"), Json.read(wish.toBuffer(), SessionWish.class));
    }

    /** A change of the session {@code s_x} to these fields, without those named; a {@code version} is the one expected. */
    public static UpdateSession change(Map<String, Object> fields, String... without) {
        JsonObject wish = new JsonObject(fields);
        return new UpdateSession(
                "102",
                "s_x",
                null,
                wish.getLong("version"),
                Json.read(wish.toBuffer(), SessionWish.class),
                List.of(without));
    }

    public static List<Map<String, String>> people(String user, String name) {
        return List.of(Map.of("user", user, "name", name));
    }
}
