package io.ovation.acceptance.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps every byte that one person gets, over REST, the socket and streams, to look afterwards for what they should never have got. */
public final class Eavesdropper {
    private final List<String> answers = new ArrayList<>();
    private final List<LiveClient> clients = new ArrayList<>();

    public Rest.Answer hear(Rest.Answer answer) {
        answers.add(answer.text());
        return answer;
    }

    public LiveClient hear(LiveClient client) {
        clients.add(client);
        return client;
    }

    public void hear(String text) {
        answers.add(text);
    }

    /** Everything, but for the frames that say who one is and what the session is, where moderators are named. */
    public List<String> everything() {
        Stream<String> frames = clients.stream()
                .flatMap(client -> client.frames().stream())
                .filter(frame -> !List.of("authenticated", "session")
                        .contains(frame.path("op").asText()))
                .map(Object::toString);
        return Stream.concat(answers.stream(), frames).toList();
    }
}
