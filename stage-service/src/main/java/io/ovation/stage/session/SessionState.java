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
 * @param organizers person ids of those who made it
 * @param view what everybody sees of it; null means that there is no such session
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionState(List<String> organizers, @Nullable SessionView view) {
    static final SessionState NONE = new SessionState(List.of(), null);

    /** The settings as services know them, if there is such a session. */
    Optional<SessionSettings> settings(String account) {
        return Optional.ofNullable(view).map(seen -> new SessionSettings(account, seen.version(), organizers, seen));
    }
}
