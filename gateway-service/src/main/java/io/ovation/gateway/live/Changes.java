package io.ovation.gateway.live;

import io.ovation.contracts.stage.SessionView;
import io.ovation.gateway.admission.Visitor;
import io.ovation.gateway.live.ServerFrames.You;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients are told in one round when their person or their session is not what it was; a session is encoded once for all. */
final class Changes {
    private @Nullable SessionView session;
    private String sessionFrame = "";

    /** The frames, the session's first: what it says decides what a role can see of it. */
    List<String> between(Visitor before, Visitor now) {
        List<String> frames = new ArrayList<>(2);
        if (!now.session().equals(before.session())) {
            frames.add(frame(now.session()));
        }
        You you = You.of(now);
        if (!you.equals(You.of(before))) {
            frames.add(ServerFrames.you(you));
        }
        return frames;
    }

    private String frame(SessionView shown) {
        if (!shown.equals(session)) {
            session = shown;
            sessionFrame = ServerFrames.session(shown);
        }
        return sessionFrame;
    }
}
