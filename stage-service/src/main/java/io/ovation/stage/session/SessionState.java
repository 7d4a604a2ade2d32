package io.ovation.stage.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.stage.SessionSettings;
import org.jspecify.annotations.Nullable;

/** What the channel {@code stage} of a session comes to; null settings mean that there is no such session. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionState(@Nullable SessionSettings settings) {
    static final SessionState NONE = new SessionState(null);
}
