package io.ovation.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody among a session's interactions and updates, over REST; all that they are answered is kept for the scan. */
public record InteractionMember(Member member, Eavesdropper heard) {

    /** A draft; its id. */
    public long drafts(Map<String, ?> content) {
        return QnaMember.done(call("POST", "/interactions", Map.of("content", content)));
    }

    /** Published at once; its id. */
    public long publishes(Map<String, ?> content, Map<String, ?> settings) {
        Map<String, Object> body = new HashMap<>(settings);
        body.put("content", content);
        body.put("publish", true);
        return QnaMember.done(call("POST", "/interactions", body));
    }

    public Rest.Answer answers(long interaction, Map<String, ?> answer) {
        return call("PUT", "/interactions/" + interaction + "/answer", answer);
    }

    /** Does something to an interaction, such as {@code PUT /end}. */
    public Rest.Answer does(String method, long interaction, String path) {
        return call(method, "/interactions/" + interaction + path, null);
    }

    public Rest.Answer edits(long interaction, Map<String, ?> content) {
        return call("PUT", "/interactions/" + interaction, Map.of("content", content));
    }

    public Rest.Answer gets(String path) {
        return call("GET", path, null);
    }

    /** What one answered to an interaction. */
    public JsonNode mine(long interaction) {
        for (JsonNode answer : gets("/my-answers").body().path("answers")) {
            if (answer.path("interaction").asLong() == interaction) {
                return answer;
            }
        }
        throw new AssertionError("no answer to " + interaction);
    }

    /** An interaction in the view that somebody gets who joins now; missing when they do not see it. */
    public JsonNode sees(long interaction) {
        JsonNode view = gets("/interactions").body().path("interactions");
        for (JsonNode each : view) {
            if (each.path("id").asLong() == interaction) {
                return each;
            }
        }
        return view.path("missing");
    }

    /** A live connection, whose frames are kept too. */
    public LiveClient joins(String channel) {
        return heard.hear(member.joins(channel));
    }

    public Rest.Answer call(String method, String path, @Nullable Object body) {
        return heard.hear(member.rest().call(method, member.path(path), body, null));
    }
}
