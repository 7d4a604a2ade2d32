package io.ovation.stage.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the channel {@code stage} of a session comes to.
 *
 * @param organizers person ids of those who made it, or of those who organize its event
 * @param view what everybody sees of it; null means that there is no such session
 * @param organizersAsOf the version of the event by which its organizers are known, 0 for those of its beginning
 * @param organizersChanged how often they changed, which no view shows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionState(List<String> organizers, @Nullable SessionView view, long organizersAsOf, long organizersChanged) {
    static final SessionState NONE = new SessionState(List.of(), null, 0, 0);

    /** A session that was made by somebody. */
    static SessionState made(String organizer, SessionView view) {
        return new SessionState(List.of(organizer), view, 0, 0);
    }

    SessionState shownAs(SessionView other) {
        return new SessionState(organizers, other, organizersAsOf, organizersChanged);
    }

    SessionState organizedBy(List<String> others, long asOf) {
        return new SessionState(others, view, asOf, organizersChanged + 1);
    }

    /** The settings as services know them, if there is such a session; their version grows with whatever changes. */
    Optional<SessionSettings> settings(String account) {
        return Optional.ofNullable(view)
                .map(seen -> new SessionSettings(account, seen.version() + organizersChanged, organizers, seen));
    }
}
