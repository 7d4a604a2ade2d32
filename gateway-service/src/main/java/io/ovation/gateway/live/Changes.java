package io.ovation.gateway.live;

import io.ovation.contracts.stage.SessionView;
import io.ovation.gateway.admission.Visitor;
import io.ovation.gateway.hub.NameMask;
import io.ovation.gateway.hub.Names;
import io.ovation.gateway.live.ServerFrames.You;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients are told in one round when their person or their session is not what it was; a session is encoded once for each circle. */
final class Changes {
    private final Names names;
    private @Nullable SessionView session;
    private @Nullable String forTeam;
    private @Nullable String forOthers;

    Changes(Names names) {
        this.names = names;
    }

    /** The frames, the session's first: what it says decides what a role can see of it. */
    List<String> between(Visitor before, Visitor now) {
        List<String> frames = new ArrayList<>(2);
        NameMask mask = names.known(now.caller().account());
        if (!now.session().equals(before.session())) {
            frames.add(frame(now, mask));
        }
        if (!You.of(now).equals(You.of(before))) {
            frames.add(ServerFrames.you(now, mask));
        }
        return frames;
    }

    private String frame(Visitor now, NameMask mask) {
        if (!now.session().equals(session)) {
            session = now.session();
            forTeam = null;
            forOthers = null;
        }
        if (now.caller().role().team()) {
            forTeam = forTeam == null ? ServerFrames.session(now, mask) : forTeam;
            return forTeam;
        }
        forOthers = forOthers == null ? ServerFrames.session(now, mask) : forOthers;
        return forOthers;
    }
}
