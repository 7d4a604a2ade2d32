package io.ovation.platform.journal;

import io.ovation.contracts.Audience;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.CirclePart;
import io.ovation.contracts.channel.Circles;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a row lies in MongoDB. A redacted row has no {@code body}; {@code redacts} and {@code floor} are there only when they say something, as is what
 * single circles see: {@link #PARTS} and {@code lasting}. */
final class RowDocument {
    /** What circles see and a redaction takes away. */
    static final String PARTS = "parts";

    private static final String LASTING = "lasting";
    private static final String ACTOR_HIDDEN = "actorHidden";

    private RowDocument() {}

    static JsonObject of(Row row, String epoch) {
        ChannelEvent event = row.event();
        JsonObject document = new JsonObject()
                .put("_id", row.id())
                .put("channel", row.channel().toString())
                .put("seq", event.seq())
                .put("epoch", epoch)
                .put("once", row.once())
                .put("clientId", row.clientId())
                .put("type", event.type())
                .put("at", date(event.at()))
                .put("actor", event.actor())
                .put("body", event.body() == null ? null : new JsonObject(event.body()))
                .put("audience", event.audience().scope().name());
        if (!event.audience().people().isEmpty()) {
            document.put("people", new JsonArray(event.audience().people()));
        }
        if (!event.redacts().isEmpty()) {
            document.put("redacts", new JsonArray(event.redacts()));
        }
        if (event.floor() != null) {
            document.put("floor", event.floor());
        }
        if (event.circles() != null) {
            put(document, event.circles());
        }
        return document;
    }

    private static void put(JsonObject document, Circles circles) {
        document.put(PARTS, documents(circles.parts()))
                .put(LASTING, documents(circles.lasting()))
                .put(ACTOR_HIDDEN, circles.actorHidden());
    }

    private static JsonArray documents(List<CirclePart> parts) {
        JsonArray documents = new JsonArray();
        parts.forEach(part -> documents.add(new JsonObject()
                .put("audience", part.audience().scope().name())
                .put("people", new JsonArray(part.audience().people()))
                .put("body", new JsonObject(part.body()))));
        return documents;
    }

    static Row read(JsonObject document) {
        return new Row(
                ChannelId.parse(document.getString("channel")),
                document.getString("clientId"),
                new ChannelEvent(
                        document.getLong("seq"),
                        document.getString("type"),
                        at(document),
                        document.getString("actor"),
                        body(document),
                        audience(document),
                        redacts(document),
                        document.getLong("floor"),
                        circles(document)));
    }

    static Instant at(JsonObject document) {
        return Instant.parse(document.getJsonObject("at").getString("$date"));
    }

    private static JsonObject date(Instant at) {
        return new JsonObject().put("$date", at.toString());
    }

    private static @Nullable Map<String, Object> body(JsonObject document) {
        JsonObject body = document.getJsonObject("body");
        return body == null ? null : plain(body);
    }

    /** The client reads nested documents as Vert.x JSON objects, which no mapper takes for the maps they are. */
    private static Map<String, Object> plain(JsonObject document) {
        Map<String, Object> map = new LinkedHashMap<>();
        document.getMap().forEach((field, value) -> map.put(field, plain(value)));
        return map;
    }

    private static Object plain(Object value) {
        if (value instanceof JsonObject document) {
            return plain(document);
        } else if (value instanceof JsonArray array) {
            return array.stream().map(RowDocument::plain).toList();
        }
        return value;
    }

    private static Audience audience(JsonObject document) {
        return new Audience(Audience.Scope.valueOf(document.getString("audience")), people(document));
    }

    private static @Nullable Circles circles(JsonObject document) {
        return document.containsKey(ACTOR_HIDDEN)
                ? new Circles(parts(document, PARTS), parts(document, LASTING), document.getBoolean(ACTOR_HIDDEN))
                : null;
    }

    private static List<CirclePart> parts(JsonObject document, String field) {
        return document.getJsonArray(field, new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .map(part -> new CirclePart(audience(part), plain(part.getJsonObject("body"))))
                .toList();
    }

    private static List<String> people(JsonObject document) {
        return document.getJsonArray("people", new JsonArray()).stream()
                .map(String.class::cast)
                .toList();
    }

    private static List<Long> redacts(JsonObject document) {
        return document.getJsonArray("redacts", new JsonArray()).stream()
                .map(seq -> ((Number) seq).longValue())
                .toList();
    }
}
