package io.ovation.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody in a room's Q&A, over REST; all that they are answered is kept for the scan. */
public record QnaMember(Member member, Eavesdropper heard) {

    public long asks(String text) {
        return done(posts("/questions", Map.of("text", text)));
    }

    public long asksAnonymously(String text) {
        return done(posts("/questions", Map.of("text", text, "anonymous", true)));
    }

    public long replies(long thread, String text) {
        return done(posts("/threads/" + thread + "/replies", Map.of("text", text)));
    }

    public long answersPublicly(long question, String text) {
        Map<String, Object> body = new HashMap<>(Map.of("text", text, "replyTo", question, "publicly", true));
        return done(posts("/threads/" + question + "/replies", body));
    }

    public Rest.Answer posts(String path, Map<String, ?> body) {
        return call("POST", path, body);
    }

    public Rest.Answer puts(String path) {
        return call("PUT", path, null);
    }

    public Rest.Answer puts(String path, Map<String, ?> body) {
        return call("PUT", path, body);
    }

    public Rest.Answer deletes(String path) {
        return call("DELETE", path, null);
    }

    public Rest.Answer gets(String path) {
        return call("GET", path, null);
    }

    /** The view that somebody gets who joins now. */
    public JsonNode view() {
        return heard.hear(member.rest().get(member.path("/channels/qna/snapshot")))
                .body()
                .at("/snapshot/view");
    }

    /** A live connection to the Q&A, whose frames are kept too. */
    public LiveClient joins() {
        return heard.hear(member.joins("qna"));
    }

    /** The seq of something that must be accepted. */
    public static long done(Rest.Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError("Refused: " + answer.text());
        }
        return answer.seq();
    }

    private Rest.Answer call(String method, String path, @Nullable Object body) {
        return heard.hear(member.rest().call(method, member.path("/qna" + path), body, null));
    }
}
