package io.ovation.platform.session;

import io.ovation.contracts.stage.ReadSession;
import io.ovation.contracts.stage.SessionSettings;
import io.vertx.core.Future;

/** Where settings come from; fails with {@code not-found} when there is no such session. */
@FunctionalInterface
public interface SessionSource {
    Future<SessionSettings> read(ReadSession asked);
}
