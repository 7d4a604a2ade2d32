package io.ovation.analytics.assistant;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.analytics.AnalyticsEndpoints;
import io.ovation.contracts.analytics.AnalyticsProblems;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;

/** Lets moderators to the assistants of their sessions. */
public final class Assistants {
    private final Sessions sessions;

    public Assistants(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The caller's session, when they moderate it and it has the assistant; whoever does not moderate does not hear whether it has. */
    public Future<SessionView> open(ChannelId signals, Caller caller) {
        return sessions.settings(caller, signals, AnalyticsEndpoints.SIGNALS).compose(session -> {
            if (!caller.role().moderates()) {
                return Future.failedFuture(Problems.FORBIDDEN.failure());
            }
            return session.view().assistant()
                    ? Future.succeededFuture(session.view())
                    : Future.failedFuture(AnalyticsProblems.ASSISTANT_OFF.failure());
        });
    }
}
