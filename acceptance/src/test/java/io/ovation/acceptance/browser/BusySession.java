package io.ovation.acceptance.browser;

import io.ovation.acceptance.harness.QnaMember;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Standalone;
import java.util.List;
import java.util.Map;

/** Fills the demo session with what a team asks and tells in a talk, and with answers of its audience. */
record BusySession(Standalone standalone, Rest admin, String path) {
    private static final List<String> PEOPLE = List.of("Bea", "Cem", "Dana", "Eli", "Fay", "Gus", "Hana");

    static void fill(Standalone standalone) {
        Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
        String demo = admin.get("/sessions").at("/sessions/0/id");
        new BusySession(standalone, admin, "/sessions/" + demo).fill();
    }

    private void fill() {
        send("/updates", Map.of("title", "Slides", "text", "The slides are at https://example.com/slides."));
        send("/updates", Map.of("text", "We go on at two o’clock, in this room."));
        long rating = asks(Map.of("kind", "rating-scale", "question", "How did you like the talk?", "emoji", "star"));
        long survey = asks(Map.of(
                "kind",
                "survey",
                "name",
                "Your day with us",
                "questions",
                List.of(Map.of("kind", "open", "question", "What should we change?", "mandatory", true))));
        long poll = asks(Map.of(
                "kind", "poll",
                "question", "Which topic would you like to hear more about?",
                "options", List.of("Privacy by design", "Fewer notifications", "Accessibility")));
        for (int person = 0; person < PEOPLE.size(); person++) {
            Rest rest = Rest.as(standalone.address(), standalone.tokens().user(PEOPLE.get(person), "", ""));
            answers(rest, poll, Map.of("choices", List.of(person % 5 % 3)));
            answers(rest, rating, Map.of("rating", 5 - person % 3));
            answers(rest, survey, Map.of("answers", List.of(Map.of("question", 0, "text", "Longer breaks"))));
        }
    }

    private long asks(Map<String, ?> content) {
        return send("/interactions", Map.of("content", content, "publish", true, "shareResults", true));
    }

    private long send(String where, Map<String, ?> body) {
        return QnaMember.done(admin.call("POST", path + where, body, null));
    }

    private void answers(Rest rest, long interaction, Map<String, ?> answer) {
        QnaMember.done(rest.call("PUT", path + "/interactions/" + interaction + "/answer", answer, null));
    }
}
