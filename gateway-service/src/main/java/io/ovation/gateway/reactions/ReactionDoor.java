package io.ovation.gateway.reactions;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers for a second what the service said about those who are alike: one question for a thousand people who tap. A change of the
 * session or of a role makes another question, so that it bites as soon as this gateway knows of it.
 */
final class ReactionDoor {
    static final long FRESH_MILLIS = 1_000;
    private static final int REMEMBERED = 1_000;

    private final Service service;
    private final Timers timers;
    private final Map<Key, Answer> answers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Answer> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Says whether somebody may; fails with its problem. */
    @FunctionalInterface
    interface Service {
        Future<Void> open(ChannelId channel, Caller caller, String requestId);
    }

    private record Key(ChannelId channel, Role role, boolean anonymous, long version) {}

    private record Answer(Future<Void> answer, long at) {}

    ReactionDoor(Service service, Timers timers) {
        this.service = service;
        this.timers = timers;
    }

    Future<Void> open(ChannelId channel, Caller caller, String requestId) {
        Key key = new Key(channel, caller.role(), caller.anonymous(), caller.sessionVersion());
        Answer known = answers.get(key);
        long now = timers.monotonicMillis();
        if (known != null && now - known.at() < FRESH_MILLIS) {
            return known.answer();
        }
        Future<Void> answer = service.open(channel, caller, requestId);
        answers.put(key, new Answer(answer, now));
        return answer.onFailure(failure -> forget(key, failure));
    }

    /** Silence is no answer. */
    private void forget(Key key, Throwable failure) {
        boolean refused =
                failure instanceof ProblemException refusal && refusal.problem().status() < 500;
        if (!refused) {
            answers.remove(key);
        }
    }
}
