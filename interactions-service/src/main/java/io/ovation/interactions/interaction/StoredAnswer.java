package io.ovation.interactions.interaction;

import io.ovation.contracts.interactions.Answer;
import io.ovation.platform.bus.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's answer to one interaction, as the store has it.
 *
 * @param interaction seq of the interaction
 * @param person who answered
 * @param name their name then
 * @param at when, in milliseconds of the epoch in the store
 * @param answer what they answered
 * @param place somewhere at random, so that a list by it tells nothing of who and when
 * @param hidden whether a moderator keeps it out of what is shared; a changed answer stays hidden
 * @param clientIds ids of the newest commands that made it what it is, so that a repeat changes nothing
 * @param version grows with every change
 */
record StoredAnswer(
        long interaction,
        String person,
        String name,
        Instant at,
        Answer answer,
        String place,
        boolean hidden,
        List<String> clientIds,
        int version) {
    /** The version of an answer that was never changed. */
    static final int FIRST = 1;

    private static final int REMEMBERED = 20;

    boolean knows(String clientId) {
        return clientIds.contains(clientId);
    }

    /** The same person's next answer. */
    StoredAnswer changed(StoredAnswer newer) {
        List<String> ids = new ArrayList<>(clientIds);
        ids.addAll(newer.clientIds);
        List<String> newest = ids.subList(Math.max(0, ids.size() - REMEMBERED), ids.size());
        return new StoredAnswer(
                interaction,
                person,
                newer.name,
                newer.at,
                newer.answer,
                place,
                hidden,
                List.copyOf(newest),
                version + 1);
    }

    JsonObject document(String id) {
        return new JsonObject()
                .put("_id", id)
                .put("interaction", interaction)
                .put("person", person)
                .put("name", name)
                .put("at", at.toEpochMilli())
                .put("answer", new JsonObject(Json.map(answer)))
                .put("marks", new JsonArray(Marks.of(answer)))
                .put("place", place)
                .put("hidden", hidden)
                .put("clientIds", new JsonArray(clientIds))
                .put("version", version);
    }

    static StoredAnswer of(JsonObject document) {
        return new StoredAnswer(
                document.getLong("interaction"),
                document.getString("person"),
                document.getString("name"),
                Instant.ofEpochMilli(document.getLong("at")),
                Json.read(document.getJsonObject("answer").toBuffer(), Answer.class),
                document.getString("place"),
                document.getBoolean("hidden"),
                document.getJsonArray("clientIds").stream().map(String::valueOf).toList(),
                document.getInteger("version"));
    }
}
