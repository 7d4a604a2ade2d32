package io.ovation.stage.session;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.participant.PresentPerson;
import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

/** Who is connected to a session, named by its channel {@code stage}; null for somebody who is not. */
@FunctionalInterface
public interface Attendance {
    Future<@Nullable PresentPerson> of(ChannelId stage, String person);
}
