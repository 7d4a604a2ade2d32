package io.ovation.stage.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the channel {@code stage} of a session comes to.
 *
 * @param settings null means that there is no such session; their version grows with every event, also with those that its view hides
 * @param organizersAsOf the version of the event by which its organizers are known, 0 for those of its beginning
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionState(@Nullable SessionSettings settings, long organizersAsOf) {
    static final SessionState NONE = new SessionState(null, 0);

    static SessionState made(SessionSettings settings) {
        return new SessionState(settings, 0);
    }

    SessionState organizedBy(List<String> organizers, long asOf) {
        return settings == null ? this : new SessionState(next(settings, organizers, settings.view()), asOf);
    }

    SessionState shownAs(SessionView view) {
        return settings == null ? this : new SessionState(next(settings, settings.organizers(), view), organizersAsOf);
    }

    private static SessionSettings next(SessionSettings now, List<String> organizers, SessionView view) {
        return new SessionSettings(now.account(), now.version() + 1, organizers, view);
    }
}
